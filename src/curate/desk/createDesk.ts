import { batch, computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Basemap } from '../../map/basemap.ts';
import type { DataFiles, Unreadable } from '../../story/check/checkFiles.ts';
import type { ArticleText } from '../../story/check/checkQuotes.ts';
import { checkStory } from '../../story/check/checkStory.ts';
import type { Problem } from '../../story/check/problem.ts';
import type { Language } from '../../story/schemaParts.ts';
import type { FileChange, Opened, SaveAnswer } from '../api.ts';
import { edited, historyOf, redone, settled, undone } from '../draft/history.ts';
import { languagesIn } from '../draft/languages.ts';
import { ringProblems } from '../draft/ringProblems.ts';
import type { Path } from '../draft/valueAt.ts';
import { put } from '../draft/values.ts';
import type { Values } from '../draft/values.ts';
import type { Reference } from '../shape/readReference.ts';
import { formatOf, writeJson } from '../write/writeJson.ts';
import type { Preview } from './preview.ts';
import { createPreview } from './preview.ts';
import { stableComputed } from './stableComputed.ts';

/** What is open beside the map; a place by its file, a claim by its id. */
export type Selection =
  | { readonly kind: 'place'; readonly file: string }
  /** `from` is the place whose form led here. */
  | { readonly kind: 'claim'; readonly id: string; readonly from: string | null }
  | null;

/** What a press on the map does to the place that is open; `label` puts its name there. */
export type DeskTool = 'edit' | 'ring' | 'circle' | 'label';

export interface Desk {
  readonly basemap: Basemap;
  readonly article: Signal<ArticleText | null>;
  readonly reference: Signal<{ readonly from: Reference; readonly index: number } | null>;
  readonly selection: ReadonlySignal<Selection>;
  readonly tool: Signal<DeskTool>;
  /** Corners snap to neighbours' corners. */
  readonly snaps: Signal<boolean>;
  /** Neighbours that share a border follow when it is edited. */
  readonly follows: Signal<boolean>;
  /** The languages the story is told in: what is written, is written in each of them. */
  readonly languages: ReadonlySignal<readonly Language[]>;
  /** The files as they are edited. */
  readonly values: ReadonlySignal<Values>;
  /** What saving would write. */
  readonly changes: ReadonlySignal<readonly FileChange[]>;
  /** Everything the check says of the files as edited; it follows an edit with a short delay. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** The story as far as it can be read, for the map. */
  readonly preview: ReadonlySignal<Preview>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  open(selection: Selection): void;
  /** The same thing is open still, under another name. */
  reopen(selection: Selection): void;
  /** Whether a file is on the disk, as opposed to drafted here. */
  isSaved(file: string): boolean;
  /** The value a file has on the disk. */
  savedValue(file: string): unknown;
  /** Changes one value of a file; edits of the same value in a row are undone as one. */
  put(file: string, at: Path, value: unknown): void;
  /** Any other edit; those of one `burst` in a row are undone as one. */
  edit(change: (values: Values) => Values, burst?: string | null): void;
  /** What is edited is done with: the next edit is undone on its own. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** The check, without delay. */
  checkNow(): readonly Problem[];
  /** Writes the changes, through `send`. */
  save(send: (changes: readonly FileChange[]) => Promise<SaveAnswer>): Promise<SaveAnswer>;
}

type Texts = ReadonlyMap<string, string | Unreadable>;

/** A check takes a tenth of a second: it waits until the typing pauses, in ms. */
const pauseMs = 250;

/** The desk's state: what is on the disk, what is edited, and what follows from both. */
export function createDesk(opened: Opened): Desk {
  const saved = signal<Texts>(new Map(Object.entries(opened.files)));
  const onDisk = computed(() => parsed(saved.value));
  const history = signal(historyOf(onDisk.peek()));
  const article = signal(opened.article);
  const selection = signal<Selection>(null);
  const tool = signal<DeskTool>('edit');
  const values = computed(() => history.value.present);
  const written = createWriter();
  const changes = computed(() => changesBetween(saved.value, onDisk.value, values.value, written));
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

  /** A place whose making is taken back is open no longer. */
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
    async save(send) {
      const sent = changes.peek();
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
      // The check says where; nothing of it can be edited here.
    }
  }
  return values;
}

type Writer = (path: string, before: string | null, value: unknown) => string;

/** Writes a file anew only when it has changed. */
function createWriter(): Writer {
  const last = new Map<string, { before: string | null; value: unknown; text: string }>();
  return (path, before, value) => {
    const known = last.get(path);
    if (known && known.value === value && known.before === before) return known.text;
    const text = writeJson(before, value, formatOf(path));
    last.set(path, { before, value, text });
    return text;
  };
}

function changesBetween(saved: Texts, onDisk: Values, values: Values, write: Writer): FileChange[] {
  return [...values].flatMap(([path, value]): FileChange[] => {
    if (value === onDisk.get(path)) return [];
    const text = saved.get(path);
    const before = typeof text === 'string' ? text : null;
    const after = write(path, before, value);
    return after === before ? [] : [{ path, before, after }];
  });
}
