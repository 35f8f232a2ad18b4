import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { GFM, parser } from '@lezer/markdown';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftPage, TextFault } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';
import type { Autosave } from './use-autosave.ts';
import { searchPhrases } from '../../../words/vi/editor.ts';
import './editor.css';

const markdown = new Language(defineLanguageFacet(), parser.configure(GFM), [], 'markdown');

const colours = HighlightStyle.define([
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.link, class: 'md-link' },
  { tag: [tags.url, tags.processingInstruction, tags.string], class: 'md-sign' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
]);

interface TextEditorProps {
  readonly page: DraftPage;
  readonly autosave: Autosave;
  readonly readOnly: boolean;
  /** The item that is looked at, and where it stands. */
  readonly item: string | undefined;
  readonly place: { readonly start: number; readonly end: number } | undefined;
  /** How often the keeper asked to edit at that place: each time the cursor is set there. */
  readonly asked: number;
  /** Is given what opens the search in the text. */
  readonly onReady: (openSearch: () => void) => void;
}

/** The report's file, edited in place. */
export function TextEditor({ page, autosave, readOnly, item, place, asked, onReady }: TextEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const edit = useRef(autosave.typed);
  edit.current = autosave.typed;
  useEffect(() => {
    if (!host.current) return undefined;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: autosave.text ?? page.text,
        extensions: [
          EditorView.cspNonce.of(nonce),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': words.editorLabel, lang: 'vi', tabindex: '0' }),
          EditorState.phrases.of(searchPhrases),
          lineNumbers(),
          highlightActiveLine(),
          history(),
          search({ top: true }),
          highlightSelectionMatches(),
          markdown,
          syntaxHighlighting(colours),
          locked.of(EditorState.readOnly.of(readOnly)),
          // Tab leaves the editor, as everywhere on the page; indenting is not needed in reports.
          keymap.of(
            [...defaultKeymap, ...historyKeymap, ...searchKeymap].filter((own) => own !== indentWithTab),
          ),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((own) => own.isUserEvent('outside'))) {
              edit.current(update.state.doc.toString());
            }
          }),
        ],
      }),
    });
    view.current = made;
    onReady(() => openSearchPanel(made));
    return () => made.destroy();
  }, []);
  useEffect(() => {
    // What is typed is never replaced by what was saved a moment ago.
    if (view.current && !autosave.isTyping()) replace(view.current, page.text);
  }, [page.text, autosave.discards]);
  useEffect(() => {
    const { current } = view;
    if (current)
      current.dispatch(setDiagnostics(current.state, page.faults.flatMap(diagnosticIn(current.state))));
  }, [page]);
  useEffect(() => {
    const { current } = view;
    if (!current || !place || place.end > current.state.doc.length) return;
    // Who writes keeps their cursor: places move with each save. And a cursor, no selection: the next key must not take
    // the place of words that nobody selected.
    if (current.hasFocus) return;
    current.dispatch({
      selection: { anchor: place.start },
      effects: EditorView.scrollIntoView(place.start, { y: 'center' }),
    });
  }, [item]);
  useEffect(() => {
    const { current } = view;
    if (!current || asked === 0) return;
    if (place && place.end <= current.state.doc.length)
      current.dispatch({ selection: { anchor: place.start } });
    current.focus();
  }, [asked]);
  return <div class="bench-editor" ref={host} />;
}

const locked = new Compartment();

/** Puts a text that came from the disk in the place of what is shown: only what differs, so that the cursor stays. */
function replace(view: EditorView, text: string): void {
  const shown = view.state.doc.toString();
  if (shown === text) return;
  let from = 0;
  while (from < shown.length && from < text.length && shown[from] === text[from]) from += 1;
  let same = 0;
  const most = Math.min(shown.length, text.length) - from;
  while (same < most && shown[shown.length - 1 - same] === text[text.length - 1 - same]) same += 1;
  view.dispatch({
    changes: { from, to: shown.length - same, insert: text.slice(from, text.length - same) },
    userEvent: 'outside',
  });
}

const diagnosticIn =
  ({ doc }: EditorState) =>
  ({ line, isError, message, hint }: TextFault): Diagnostic[] => {
    if (line < 1 || line > doc.lines) return [];
    const { from, to } = doc.line(line);
    return [{ from, to, severity: isError ? 'error' : 'warning', message: `${message} ${hint}` }];
  };
