// Rows with a date on a time axis: the table's twin for questions of when.
import { address, short, text } from "./terms.js";

const MOST = 400;
const ROW = 22;
const PAD = 12;
const LETTERS = 60;
const TYPES = /#(date|dateTime|gYear|gYearMonth)$/;
const DATE = /^-?\d{4}(-\d\d(-\d\d(T.*)?)?)?/;

const isDate = (term) => Boolean(term && term.type !== "uri" && DATE.test(term.value) && (!term.datatype ? /^\d{4}-\d\d/.test(term.value) : TYPES.test(term.datatype)));

/** The days that a date of its precision spans. */
function span(term) {
  const [year, month, day] = term.value.replace(/T.*/, "").replace(/(Z|[+-]\d\d:\d\d)$/, "").split("-").map(Number);
  const from = new Date(Date.UTC(year, (month || 1) - 1, day || 1));
  const to = day
    ? new Date(Date.UTC(year, month - 1, day + 1))
    : month
      ? new Date(Date.UTC(year, month, 1))
      : new Date(Date.UTC(year + 1, 0, 1));
  return { from, to, precise: Boolean(day) };
}

/** The columns of dates: the first, and the one that ends what it begins, if there is one. */
function dateColumns({ columns, rows }) {
  const dated = columns.filter((column) => rows.some((row) => isDate(row[column])));
  const [first] = dated;
  return { first, last: dated.find((column) => column !== first && /end|until|to$|last/i.test(column)) ?? null };
}

/** Numbers mean nothing without the name of their column. */
const said = (column, term) => (/^[\d.]+$/.test(term.value) ? `${column} ${term.value}` : text(term));

function itemsOf(answer, { first, last }) {
  const items = [];
  for (const row of answer.rows) {
    if (isDate(row[first])) {
      const time = span(row[first]);
      const end = last && isDate(row[last]) ? span(row[last]).to : null;
      const others = answer.columns.filter((column) => column !== first && column !== last && row[column]);
      const words = others.filter((column) => row[column].type !== "uri" && row[column].value).map((column) => said(column, row[column]));
      const iri = others.map((column) => row[column]).find((term) => term.type === "uri" && address(term.value));
      const label = words.join(", ") || (iri ? short(iri.value) : row[first].value);
      items.push({ ...time, to: end && end > time.to ? end : time.to, label, date: row[first].value, href: iri ? address(iri.value) : null });
    }
  }
  return items.sort((a, b) => a.from - b.from);
}

/** Puts each item into the first lane where it and its label have room; labels turn at the edge. */
function lanes(items, x, width) {
  const ends = [];
  for (const item of items) {
    const left = x(item.from);
    const right = Math.max(x(item.to), left + 8);
    item.shown = item.label.length > LETTERS ? `${item.label.slice(0, LETTERS - 2)} …` : item.label;
    const words = 6 + item.shown.length * 6.6;
    item.turned = right + words > width && left > words;
    const start = item.turned ? left - words : left;
    const lane = ends.findIndex((end) => end + 10 < start);
    item.lane = lane < 0 ? ends.length : lane;
    ends[item.lane] = item.turned ? right : right + words;
  }
  return ends.length;
}

function drawItem(group, item, x) {
  const holder = item.href ? group.append("a").attr("href", item.href) : group.append("g");
  const left = x(item.from);
  const length = Math.max(x(item.to) - left, 8);
  const y = item.lane * ROW;
  holder.append("title").text(`${item.date}: ${item.label}`);
  holder
    .append("rect")
    .attr("class", item.precise ? "when" : "when vague")
    .attr("x", left)
    .attr("y", y + 4)
    .attr("width", length)
    .attr("height", ROW - 10)
    .attr("rx", 3);
  holder
    .append("text")
    .attr("x", item.turned ? left - 6 : left + length + 6)
    .attr("y", y + ROW - 9)
    .attr("text-anchor", item.turned ? "end" : "start")
    .text(item.shown);
}

function chart(frame, items) {
  const width = Math.max(frame.clientWidth - 2 * PAD, 320);
  const first = d3.min(items, (item) => item.from);
  const last = d3.max(items, (item) => item.to);
  const x = d3.scaleUtc([first, last], [0, width]).nice();
  const height = Math.max(lanes(items, x, width), 3) * ROW;
  const axis = d3.axisTop(x).ticks(Math.max(2, Math.floor(width / 110))).tickSizeInner(-height);
  const svg = d3.create("svg").attr("width", width + 2 * PAD).attr("height", height + 40);
  svg.append("g").attr("class", "axis").attr("transform", `translate(${PAD},24)`).call(axis);
  const group = svg.append("g").attr("transform", `translate(${PAD},30)`);
  items.forEach((item) => drawItem(group, item, x));
  frame.replaceChildren(svg.node());
}

/** Draws an answer as a timeline; returns what stops it from following the window's width. */
export function drawTimeline(panel, answer) {
  const columns = dateColumns(answer);
  const note = document.createElement("p");
  if (!columns.first) {
    note.className = "empty";
    note.textContent = "No column of these rows holds dates.";
    panel.append(note);
    return null;
  }
  const all = itemsOf(answer, columns);
  const items = all.slice(0, MOST);
  const undated = answer.rows.length - all.length;
  const parts = [`By ${columns.first}${columns.last ? ` to ${columns.last}` : ""}; pale bars are known to the month or year only.`];
  if (undated > 0) {
    parts.push(`${undated} rows have no date.`);
  }
  if (items.length < all.length) {
    parts.push(`The first ${MOST} of ${all.length} are drawn; the table has all.`);
  }
  note.className = "hint";
  note.textContent = parts.join(" ");
  const frame = document.createElement("div");
  frame.className = "timeline";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", "Timeline");
  panel.append(note, frame);
  const follow = new ResizeObserver(() => chart(frame, items));
  follow.observe(frame);
  return () => follow.disconnect();
}
