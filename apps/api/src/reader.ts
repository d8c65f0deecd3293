// Reads uploaded files in a process of its own: a hostile or large one holds up nobody.
import "#reading/answerTables";
