// Renders documents in a process of its own: a long print holds up nobody's save.
import "@rata/renderers/worker/renderProcess";
