// Rows as a table: sorted by a click on a column's name, filtered by words, drawn as far as needed.
import { element, text } from "./terms.js";

const FIRST = 200;
const MORE = 1000;
const NUMBERS = /(integer|decimal|double|float|int|long|short|byte|nonNegativeInteger)$/;
const DATE = /^\d{4}(-\d\d){0,2}$/;

function isNumber(term) {
  return Boolean(term?.datatype && NUMBERS.test(term.datatype));
}

function compare(a, b) {
  if (isNumber(a) && isNumber(b)) {
    return Number(a.value) - Number(b.value);
  }
  return text(a).localeCompare(text(b), "en", { numeric: true });
}

/** One table. */
class Table {
  constructor(panel, { columns, rows }) {
    Object.assign(this, { columns, rows, shown: rows, limit: FIRST, column: null, down: false });
    this.table = document.createElement("table");
    this.body = document.createElement("tbody");
    this.more = document.createElement("button");
    this.more.type = "button";
    this.more.addEventListener("click", () => this.drawRows((this.limit += MORE)));
    const frame = document.createElement("div");
    frame.className = "frame";
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", "Table");
    this.table.append(this.head(), this.body);
    frame.append(this.table);
    panel.append(...(rows.length > 10 ? [this.filter()] : []), frame, this.more);
    this.drawRows();
  }

  head() {
    const head = document.createElement("thead");
    const row = document.createElement("tr");
    for (const column of this.columns) {
      const cell = document.createElement("th");
      cell.scope = "col";
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = column;
      button.addEventListener("click", () => this.sort(column, cell));
      cell.append(button);
      row.append(cell);
    }
    head.append(row);
    return head;
  }

  filter() {
    const field = document.createElement("input");
    field.type = "search";
    field.placeholder = "Filter rows";
    field.setAttribute("aria-label", "Filter rows");
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      this.words = words;
      this.arrange();
    });
    const line = document.createElement("p");
    this.found = document.createElement("span");
    this.found.className = "hint";
    this.found.setAttribute("role", "status");
    line.append(field, this.found);
    return line;
  }

  sort(column, cell) {
    this.down = this.column === column && !this.down;
    this.column = column;
    for (const each of this.table.querySelectorAll("th")) {
      each.removeAttribute("aria-sort");
    }
    cell.setAttribute("aria-sort", this.down ? "descending" : "ascending");
    this.arrange();
  }

  arrange() {
    const words = this.words ?? [];
    const said = (row) => this.columns.map((column) => text(row[column])).join(" ").toLowerCase();
    this.shown = words.length === 0 ? [...this.rows] : this.rows.filter((row) => words.every((word) => said(row).includes(word)));
    if (this.column) {
      const sign = this.down ? -1 : 1;
      this.shown.sort((a, b) => sign * compare(a[this.column], b[this.column]));
    }
    if (this.found) {
      this.found.textContent = words.length > 0 ? ` ${this.shown.length} of ${this.rows.length}` : "";
    }
    this.drawRows((this.limit = FIRST));
  }

  drawRows() {
    const rows = this.shown.slice(0, this.limit).map((row) => {
      const line = document.createElement("tr");
      for (const column of this.columns) {
        const cell = document.createElement("td");
        const term = row[column];
        if (term) {
          cell.append(element(term));
          cell.classList.toggle("number", isNumber(term));
          cell.classList.toggle("date", DATE.test(term.value));
        }
        line.append(cell);
      }
      return line;
    });
    this.body.replaceChildren(...rows);
    const left = this.shown.length - rows.length;
    this.more.hidden = left <= 0;
    this.more.textContent = `Show ${Math.min(MORE, left).toLocaleString("en")} more of ${this.shown.length.toLocaleString("en")} rows`;
  }
}

/** Draws an answer as a table. */
export function drawTable(panel, answer) {
  new Table(panel, answer);
}
