// YASGUI's editor, fed from our own ontology: it asks no other site for prefixes or terms.

const MOST = 60;

/** What the editor completes of one sort of terms, which it knows by their full IRIs. */
class Terms {
  constructor(entries, prefixes) {
    this.iris = entries.map((entry) => entry.iri);
    this.about = new Map(entries.map((entry) => [entry.iri, entry]));
    this.prefixes = Object.entries(prefixes);
  }

  /** What begins with the words comes first, then what has them in its name or label. */
  matching(typed) {
    const first = this.iris.filter((iri) => iri.startsWith(typed));
    const word = typed.replace(/^.*[:#/]/, "").toLowerCase();
    const others = word.length < 2 ? [] : this.iris.filter((iri) => !iri.startsWith(typed) && this.isNamed(iri, word));
    return [...first, ...others].slice(0, MOST);
  }

  isNamed(iri, word) {
    return `${iri.replace(/^.*[#/]/, "")} ${this.about.get(iri).label}`.toLowerCase().includes(word);
  }

  /** Returns the IRI as it is written; the editor declares a prefix that is not yet declared. */
  written(editor, iri) {
    const declared = Object.entries(editor.getPrefixesFromQuery());
    const found = [...declared, ...this.prefixes].find(([, namespace]) => iri.startsWith(namespace));
    return found ? `${found[0]}:${iri.slice(found[1].length)}` : `<${iri}>`;
  }

  /** Shows the meaning of a term beside its name. */
  explained(editor, hint) {
    const iri = this.iris.find((each) => this.written(editor, each) === hint.text);
    const entry = this.about.get(iri);
    const render = (row) => {
      const name = document.createElement("span");
      name.textContent = hint.text;
      const meaning = document.createElement("span");
      meaning.className = "meaning";
      meaning.textContent = entry ? entry.definition || entry.label : "";
      row.append(name, meaning);
    };
    return { ...hint, render };
  }
}

/** Makes an entry for the editor's completion. */
function completer(name, entries, prefixes, isHere, preProcess) {
  const terms = new Terms(entries, prefixes);
  return {
    name: `chancery-${name}`,
    bulk: false,
    autoShow: true,
    isValidCompletionPosition: isHere,
    get: (_editor, token) => terms.matching(token?.autocompletionString ?? ""),
    preProcessToken: (editor, token) => preProcess(editor, atCursor(editor, token)),
    postProcessSuggestion: (editor, _token, iri) => terms.written(editor, iri),
    postprocessHints: (editor, hints) => hints.map((hint) => terms.explained(editor, hint)),
  };
}

/** Between two words, what is completed goes to the cursor and does not replace the space. */
function atCursor(editor, token) {
  const { ch } = editor.getDoc().getCursor();
  return token.string.trim() ? token : { ...token, from: { ch }, to: { ch } };
}

/** Values stand where an object may: after a property other than "a", and in lists. */
function isValuePosition(editor) {
  const { string, state } = editor.getCompleteToken();
  return /^[a-z]+:/i.test(string) && !state.possibleCurrent.includes("a") && state.lastProperty !== "a";
}

function registerCompleters(Yasqe, vocabulary) {
  const { prefixes } = vocabulary;
  const declarations = Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`);
  // Their prefixes come from prefix.cc, and their terms from Linked Open Vocabularies.
  Yasqe.defaults.prefixCcApi = "";
  Yasqe.forkAutocompleter("prefixes", { name: "chancery-prefixes", persistenceId: null, get: () => declarations }, false);
  const { class: classes, property: properties } = Yasqe.Autocompleters;
  const completers = [
    completer("classes", vocabulary.classes, prefixes, classes.isValidCompletionPosition, classes.preProcessToken),
    completer("properties", vocabulary.properties, prefixes, properties.isValidCompletionPosition, classes.preProcessToken),
    completer("values", vocabulary.values, prefixes, isValuePosition, classes.preProcessToken),
  ];
  completers.forEach((each) => Yasqe.registerAutocompleter(each, false));
  Yasqe.defaults.autocompleters = ["chancery-prefixes", "variables", ...completers.map((each) => each.name)];
}

/**
 * Makes the editor.
 *
 * @param run is called when somebody asks for it by the keyboard
 */
export function makeEditor(parent, vocabulary, start, run) {
  const { Yasqe } = Yasgui;
  registerCompleters(Yasqe, vocabulary);
  const editor = new Yasqe(parent, {
    value: start,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    // The text itself takes the focus, so that screen readers read it, and not a hidden field.
    inputStyle: "contenteditable",
    resizeable: true,
    editorHeight: "20rem",
    extraKeys: {
      // The tabulator goes on to the next control, as it does elsewhere on the page.
      Tab: false,
      "Shift-Tab": false,
      "Ctrl-Enter": run,
      "Cmd-Enter": run,
      "Ctrl-S": false,
    },
  });
  const field = editor.getInputField();
  field.setAttribute("role", "textbox");
  field.setAttribute("aria-multiline", "true");
  field.setAttribute("aria-label", "SPARQL query");
  return editor;
}
