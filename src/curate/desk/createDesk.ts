import { batch, computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Basemap } from '../../map/style/basemap.ts';
import type { DataFiles, Unreadable } from '../../story/check/dataFiles.ts';
import type { ArticleText } from '../../story/check/checkQuotes.ts';
import { checkStory } from '../../story/check/checkStory.ts';
import type { Problem } from '../../story/check/problem.ts';
import type { Language } from '../../story/schemaParts.ts';
import type { FileChange, Opened, SaveAnswer } from '../api.ts';
import { edited, historyOf, redone, settled, undone } from '../draft/history.ts';
import { languagesIn } from '../draft/languages.ts';
import { ringProblems } from '../draft/problems.ts';
import type { Path } from '../draft/valueAt.ts';
import { put } from '../draft/values.ts';
import type { Values } from '../draft/values.ts';
import type { Reference } from '../shape/readReference.ts';
import type { Preview } from './preview.ts';
import { createPreview } from './preview.ts';
import { stableComputed } from './stableComputed.ts';

/** The item that is open beside the map: a place by its file, a claim by its id. */
export type Selection =
  | { readonly kind: 'place'; readonly file: string }
  /** `from` is the file of the place whose form led here. */
  | { readonly kind: 'claim'; readonly id: string; readonly from: string | null }
  | null;

/** The effect of a press on the map on the open place; `label` puts its name there. */
export type DeskTool = 'edit' | 'ring' | 'circle' | 'label';

export interface Desk {
  readonly basemap: Basemap;
  readonly article: Signal<ArticleText | null>;
  readonly reference: Signal<{ readonly from: Reference; readonly index: number } | null>;
  readonly selection: ReadonlySignal<Selection>;
  readonly tool: Signal<DeskTool>;
  /** Lets corners snap to neighbours' corners. */
  readonly snaps: Signal<boolean>;
  /** Lets neighbours follow the edits of a border that they share. */
  readonly follows: Signal<boolean>;
  /** The story's languages. A localized text has words in each of them. */
  readonly languages: ReadonlySignal<readonly Language[]>;
  /** The contents of the files as edited. */
  readonly values: ReadonlySignal<Values>;
  /** The changes to save. Their new texts still lack the layout of the data files. */
  readonly changes: ReadonlySignal<readonly FileChange[]>;
  /** All problems of the files as edited. The check runs a short delay after an edit. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** The story for the map, as far as the files can be read. */
  readonly preview: ReadonlySignal<Preview>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  open(selection: Selection): void;
  /** Replaces the selection when the open item has a new id, and leaves all else as it is. */
  reopen(selection: Selection): void;
  /** Returns true if the file is on the disk, and false if it is a draft. */
  isSaved(file: string): boolean;
  /** Returns the value that a file has on the disk. */
  savedValue(file: string): unknown;
  /** Changes one value of a file. One undo takes back all edits of the same value in a row. */
  put(file: string, at: Path, value: unknown): void;
  /** Applies any other edit. One undo takes back all edits with the same `burst` in a row. */
  edit(change: (values: Values) => Values, burst?: string | null): void;
  /** Ends the current burst, so that the next edit has its own undo. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Runs the check without delay. */
  checkNow(): readonly Problem[];
  /** Saves the changes, which now have the layout of the data files, through `send`. */
  save(
    changes: readonly FileChange[],
    send: (changes: readonly FileChange[]) => Promise<SaveAnswer>,
  ): Promise<SaveAnswer>;
}

type Texts = ReadonlyMap<string, string | Unreadable>;

/** The pause in typing, in milliseconds, before the check runs: it takes a tenth of a second. */
const pauseMs = 250;

/** Creates the desk's state: the files on the disk, the edits, and everything derived from both. */
export function createDesk(opened: Opened): Desk {
  const saved = signal<Texts>(new Map(Object.entries(opened.files)));
  const onDisk = computed(() => parsed(saved.value));
  const history = signal(historyOf(onDisk.peek()));
  const article = signal(opened.article);
  const selection = signal<Selection>(null);
  const tool = signal<DeskTool>('edit');
  const values = computed(() => history.value.present);
  const changes = computed(() => changesBetween(saved.value, onDisk.value, values.value));
  const files = computed((): DataFiles => {
    const texts = new Map(saved.value);
    for (const { path, after } of changes.value) texts.set(path, after);
    return texts;
  });
  const see = createPreview();
  const check = () => {
    const result = checkStory(files.peek(), article.peek() ?? undefined);
    problems.value = result.ok
      ? []
      : [...result.problems, ...ringProblems(result.problems, values.peek())];
    return problems.peek();
  };
  const problems = signal<readonly Problem[]>([]);
  const preview = signal(see(files.peek()));
  check();

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  effect(() => {
    const now = files.value;
    void article.value;
    clearTimeout(timer);
    if (!isFirst) {
      timer = setTimeout(() => {
        check();
        preview.value = see(now);
      }, pauseMs);
    }
    isFirst = false;
  });

  /** Applies an undo or a redo. Closes the open place if that step removed it. */
  const travel = (step: typeof undone) => {
    batch(() => {
      history.value = step(history.peek());
      const open = selection.peek();
      if (open?.kind === 'place' && !values.peek().has(open.file)) selection.value = null;
    });
  };

  const desk: Desk = {
    basemap: opened.basemap,
    article,
    reference: signal(null),
    selection,
    tool,
    snaps: signal(true),
    follows: signal(true),
    languages: stableComputed(() => languagesIn(values.value)),
    values,
    changes,
    problems,
    preview,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    open(next) {
      batch(() => {
        selection.value = next;
        tool.value = 'edit';
        desk.settle();
      });
    },
    reopen(next) {
      selection.value = next;
    },
    isSaved: (file) => saved.value.has(file),
    savedValue: (file) => onDisk.value.get(file),
    put(file, at, value) {
      desk.edit((now) => put(now, file, at, value), `${file} ${at.join('/')}`);
    },
    edit(change, burst = null) {
      history.value = edited(history.peek(), change(history.peek().present), burst);
    },
    settle() {
      history.value = settled(history.peek());
    },
    undo: () => travel(undone),
    redo: () => travel(redone),
    checkNow: check,
    async save(sent, send) {
      const answer = await send(sent);
      if (answer.kind === 'saved') {
        const texts = new Map(saved.peek());
        for (const { path, after } of sent) texts.set(path, after);
        saved.value = texts;
      }
      return answer;
    },
  };
  return desk;
}

function parsed(texts: Texts): Values {
  const values = new Map<string, unknown>();
  for (const [path, text] of texts) {
    if (typeof text !== 'string') continue;
    try {
      values.set(path, JSON.parse(text));
    } catch {
      // The check reports the fault. The desk cannot edit such a file.
    }
  }
  return values;
}

function changesBetween(saved: Texts, onDisk: Values, values: Values): FileChange[] {
  return [...values].flatMap(([path, value]): FileChange[] => {
    if (value === onDisk.get(path)) return [];
    const after = JSON.stringify(value);
    if (after === JSON.stringify(onDisk.get(path))) return [];
    const before = saved.get(path);
    return [{ path, before: typeof before === 'string' ? before : null, after }];
  });
}
