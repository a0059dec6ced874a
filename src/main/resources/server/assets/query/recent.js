// Queries that were run in this browser before, so that none is lost by choosing another.

const KEY = "chancery-queries";
const MOST = 12;

/** The list of them; it stays in the browser. */
export class Recent {
  constructor(section, open) {
    Object.assign(this, { section, open });
    this.draw(this.read());
  }

  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
      return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
    } catch {
      return [];
    }
  }

  add(query) {
    const all = [query, ...this.read().filter((each) => each !== query)].slice(0, MOST);
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch {
      // A browser that keeps nothing still shows what was asked since the page was opened.
    }
    this.draw(all);
  }

  draw(queries) {
    const items = queries.map((query) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = title(query);
      button.title = query;
      button.addEventListener("click", () => this.open(query));
      item.append(button);
      return item;
    });
    this.section.querySelector("ul").replaceChildren(...items);
    this.section.hidden = items.length === 0;
  }
}

/** The summary in the header of a query, or else its first line that is no prefix. */
function title(query) {
  const summary = /^#\+\s*summary:\s*(.+)$/m.exec(query);
  if (summary) {
    return summary[1];
  }
  const line = query.split("\n").find((each) => each.trim() && !/^\s*(#|PREFIX|BASE)/i.test(each));
  return (line ?? query).trim().slice(0, 80) || "(empty)";
}
