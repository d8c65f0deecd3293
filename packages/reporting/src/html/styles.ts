/** The look of a document in HTML: calm, printable, no colour that carries meaning alone. Scoped by the class `rata-document`. */
export const DOCUMENT_STYLES = `
.rata-document{font-family:"Source Sans 3","Source Sans 3 Variable",system-ui,sans-serif;line-height:1.45;color:#22201d;font-variant-numeric:tabular-nums}
.rata-document section{margin:0 auto 2rem;position:relative}
.rata-portrait{max-width:46rem}
.rata-document header.rata-page,.rata-document footer.rata-page{font-size:.8rem;color:#5c574f;border-bottom:1px solid #cfc9bf;padding:.25rem 0;overflow-wrap:anywhere}
.rata-document footer.rata-page{border:0;border-top:1px solid #cfc9bf}
.rata-mark{font-weight:700;letter-spacing:.2em;color:#9b2f26;border:2px solid;display:inline-block;padding:0 .5rem;margin:.5rem 0}
.rata-center{text-align:center}.rata-end{text-align:right}.rata-justify{text-align:justify}
.rata-large{font-size:1.15rem;margin:.1rem 0}.rata-small{font-size:.85rem;color:#5c574f}
.rata-scroll{overflow-x:auto;margin:1rem 0}
.rata-table{border-collapse:collapse;width:100%;font-size:.95rem}
.rata-dense{font-size:.78rem;min-width:70rem}
.rata-table caption{text-align:left;padding:.25rem 0}
.rata-table th,.rata-table td{border:1px solid #8a847a;padding:.2rem .35rem;vertical-align:top;font-weight:400;text-align:left;overflow-wrap:break-word;hyphens:auto}
.rata-table .rata-end{text-align:right;white-space:nowrap}.rata-table .rata-center{text-align:center}
.rata-table thead th{background:#ece8e1;text-align:center;font-weight:600}
.rata-subtotal th,.rata-subtotal td{background:#f5f2ec;font-weight:600}
.rata-total th,.rata-total td{background:#ece8e1;font-weight:700}
.rata-chart{margin:1rem 0}.rata-chart svg{width:100%;max-width:46rem;height:auto}
.rata-letterhead{text-align:center;border-bottom:3px double;padding-bottom:.5rem;margin-bottom:1rem}
.rata-letterhead p{margin:0}.rata-government,.rata-unit{font-weight:700}.rata-letterhead img{width:4.5rem;height:4.5rem;object-fit:contain}
.rata-signature{margin:2rem 0 0 auto;max-width:20rem}.rata-signature p{margin:0}.rata-signature .rata-room{height:4rem}
.rata-contents ol{list-style:none;padding-left:0;margin:.25rem 0}.rata-contents a{color:#0b6e6e}
@media (max-width:40rem){.rata-justify{text-align:start}}
@media print{.rata-document section{break-before:page}.rata-scroll{overflow:visible}.rata-dense{min-width:0}}
`.trim();
