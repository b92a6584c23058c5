/** What the page is given: plain JSON, made by `readPageData`, shown by the scripts in `page/`. */
export interface PageData {
  readonly title: string;
  /** One line under the title: how much there is to see. */
  readonly subtitle: string;
  readonly sources: readonly PageSource[];
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
}

export interface PageSource {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

export interface PageNode {
  readonly key: string;
  readonly label: string;
  readonly type?: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at the first zoom. */
  readonly size: number;
  readonly color?: string;
  readonly aliases?: readonly string[];
  readonly mentions?: number;
  readonly documents?: number;
  readonly firstDate?: string;
  readonly lastDate?: string;
  /** Every other plain attribute of the node. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
}

export interface PageEdge {
  readonly key: string;
  /** Indexes into `nodes`. */
  readonly source: number;
  readonly target: number;
  readonly label: string;
  readonly predicate?: string;
  readonly family?: string;
  readonly polarity: "positive" | "negative";
  /** `asserted`, `planned`, `possible`, `conditional`, `demanded`, `denied`, or the graph's own word. */
  readonly factuality: string;
  readonly weight: number;
  readonly documents?: number;
  readonly origins?: number;
  readonly carriers: readonly string[];
  readonly confidence?: number;
  /** ISO 8601 date, or an interval of two with a slash. */
  readonly time?: string;
  readonly evidence: readonly PageEvidence[];
  readonly more?: Readonly<Record<string, string | number | boolean>>;
}

/** A quote and where in it the claim stands: half-open ranges of UTF-16 code units of `quote`. */
export interface PageEvidence {
  readonly quote: string;
  readonly subject?: readonly [number, number];
  readonly trigger?: readonly [number, number];
  readonly object?: readonly [number, number];
  readonly document?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly speakers?: readonly string[];
  readonly factuality?: string;
  readonly polarity?: string;
  readonly rule?: string;
  readonly confidence?: number;
}
