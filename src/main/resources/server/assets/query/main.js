// The page: a question is chosen or written, run, and shown; the address keeps it.
import { ask } from "./ask.js";
import { makeEditor } from "./editor.js";
import { Library } from "./library.js";
import { Recent } from "./recent.js";
import { Results } from "./results.js";
import { use } from "./terms.js";

const START = `PREFIX dip: <https://w3id.org/chancery/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?who (COUNT(DISTINCT ?event) AS ?meetings) WHERE {
  ?event a dip:Meeting ; dip:participant/rdfs:label ?who .
}
GROUP BY ?who
ORDER BY DESC(?meetings)
LIMIT 20
`;

const byId = (id) => document.getElementById(id);

async function json(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.json();
}

/** Runs what stands in the editor, one query at a time, and stops it when asked to. */
class Runner {
  constructor(editor, results, recent) {
    Object.assign(this, { editor, results, recent, running: null });
    this.button = byId("run");
    this.button.addEventListener("click", () => (this.running ? this.stop() : this.run()));
  }

  stop() {
    this.running?.abort();
  }

  async run() {
    this.stop();
    const query = this.editor.getValue();
    const running = new AbortController();
    this.running = running;
    this.button.textContent = "Stop";
    remember(query);
    this.results.wait();
    try {
      await this.results.show(await ask(query, running.signal), query);
      this.recent.add(query);
    } catch (error) {
      if (this.running === running) {
        this.results.fail(error.name === "AbortError" ? "Stopped." : error.message);
        this.pointAt(error.message);
      }
    } finally {
      if (this.running === running) {
        this.running = null;
        this.button.textContent = "Run";
      }
    }
  }

  /** Puts the cursor where the server found the mistake. */
  pointAt(message) {
    const place = /line (\d+), column (\d+)/i.exec(message ?? "");
    if (place) {
      this.editor.setCursor({ line: Number(place[1]) - 1, ch: Number(place[2]) - 1 });
    }
  }
}

function remember(query) {
  history.replaceState(null, "", `#query=${encodeURIComponent(query)}`);
}

/** Loads what the address names; returns whether it was a query that is to be run. */
function openAddress(editor, library) {
  const hash = new URLSearchParams(location.hash.slice(1).replaceAll("+", "%2B"));
  if (hash.has("query")) {
    editor.setValue(hash.get("query"));
    return true;
  }
  return hash.has("question") && library.choose(hash.get("question"));
}

async function copyLink(button, editor) {
  remember(editor.getValue());
  const said = button.textContent;
  try {
    await navigator.clipboard.writeText(location.href);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Copy it from the address bar";
  }
  setTimeout(() => (button.textContent = said), 2000);
}

async function start() {
  const [vocabulary, questions] = await Promise.all([
    json("/query/vocabulary"),
    json("/explore/questions"),
  ]);
  use(vocabulary);
  let runner = null;
  const editor = makeEditor(byId("editor"), vocabulary, START, () => runner.run());
  const results = new Results(byId("results"));
  const load = (query, now) => {
    editor.setValue(query);
    if (now) {
      runner.run();
      byId("run").focus();
    } else {
      remember(query);
      results.clear();
    }
  };
  const library = new Library(questions, load);
  const recent = new Recent(byId("recent"), (query) => {
    library.forget();
    load(query, true);
  });
  runner = new Runner(editor, results, recent);
  byId("copy-link").addEventListener("click", (event) => copyLink(event.currentTarget, editor));
  window.addEventListener("hashchange", () => openAddress(editor, library) && runner.run());
  if (matchMedia("(max-width: 60rem)").matches) {
    byId("library").open = false;
  }
  if (openAddress(editor, library)) {
    await runner.run();
  }
  document.body.dataset.ready = "true";
}

start().catch((error) => {
  byId("status").textContent = `The page could not start: ${error.message}`;
});
