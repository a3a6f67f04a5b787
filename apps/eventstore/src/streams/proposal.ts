import { isMetastream, subjectOf } from '../store/stream-metadata.js';
import type { ProposedEvent } from '../store/write.js';
import type { ProposedMessage } from '../wire/requests.js';
import { invalidArgument, missingMetadata } from '../wire/status.js';

/** Of one append: data, metadata and twice the length of the type of its events. */
export const MAXIMUM_APPEND_SIZE = 1024 * 1024;
/** What an index entry of PostgreSQL can hold, with room for the revision. */
const MAXIMUM_STREAM_NAME = 2000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const eventSize = (event: ProposedEvent): number =>
  event.data.length + event.metadata.length + 2 * Buffer.byteLength(event.type);

/** @throws RpcError INVALID_ARGUMENT */
export function proposedEvent({
  id,
  type,
  contentType,
  customMetadata,
  data,
}: ProposedMessage): ProposedEvent {
  if (type === undefined || contentType === undefined) throw missingMetadata(['type', 'content-type']);
  if (type === '') throw invalidArgument('type: an event needs one');
  if (type.includes('\0')) throw invalidArgument('type: may not hold a NUL character');
  if (!UUID.test(id)) throw invalidArgument('id: must be a UUID');
  return { id, type, isJson: contentType === 'application/json', data, metadata: customMetadata };
}

/** @throws RpcError INVALID_ARGUMENT */
export function checkStreamName(stream: string): void {
  if (Buffer.byteLength(stream) > MAXIMUM_STREAM_NAME) {
    throw invalidArgument(`stream: a name may not exceed ${MAXIMUM_STREAM_NAME} bytes`);
  }
  if (stream.includes('\0')) throw invalidArgument('stream: may not hold a NUL character');
  if (stream === '$$' || isMetastream(subjectOf(stream)))
    throw invalidArgument(`stream: '${stream}' cannot be written`);
}
