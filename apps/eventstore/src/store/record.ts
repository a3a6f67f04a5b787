/** An event as this store keeps it. Numbers are doubles: positions stay below 2^53, see TOMBSTONE_REVISION. */
export interface EventRecord {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly data: Buffer;
  readonly metadata: Buffer;
}

/** An event and, where a link led to it, the link; `event` is null when the link leads nowhere. */
export interface ResolvedRecord {
  readonly event: EventRecord | null;
  readonly link: EventRecord | null;
}

export const recordBytes = (record: EventRecord): number => record.data.length + record.metadata.length + 200;
