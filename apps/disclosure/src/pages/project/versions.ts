import { day } from '../../html/format.js';
import { html, type Content, type Html } from '../../html/html.js';
import type { Publication, PublishedVersion } from '../../publications/publication.js';

export const withdrawnNote = (withdrawn: Publication['withdrawn']): Content =>
  withdrawn &&
  html`<p class="note">本项目的公开内容已于 ${day(withdrawn.on)} 撤回。理由：${withdrawn.reason}</p>`;

/** Every version with its hash: what was corrected stays visible as superseded. */
export const versionList = (
  { projectId, snapshotHash, withdrawn }: Publication,
  versions: readonly PublishedVersion[],
): Html =>
  html`<section id="versions" aria-labelledby="versions-title">
    <h3 id="versions-title">历次公开</h3>
    <ol class="timeline">
      ${versions.map(
        (version) =>
          html`<li>
            ${day(version.publishedOn)}
            <p>
              ${standing(version, withdrawn === null && version.snapshotHash === snapshotHash)}
              <span class="code">${version.snapshotHash}</span>
            </p>
          </li>`,
      )}
    </ol>
    <p class="hint">
      各版全文见 <a href="/projects/${projectId}/versions.json">JSON</a>；已撤回的版本只保留摘要。
    </p>
  </section>`;

function standing(version: PublishedVersion, current: boolean): Html {
  const { reason, supersededOn, withdrawnOn, withdrawnFor } = version;
  const corrected = reason !== null && html`更正理由：${reason}。`;
  if (withdrawnOn !== null) return html`${corrected}已于 ${day(withdrawnOn)} 撤回：${withdrawnFor}。`;
  if (current) return html`${corrected}现行版本。`;
  return supersededOn === null
    ? html`${corrected}已被后一次公开取代。`
    : html`${corrected}已于 ${day(supersededOn)} 被更正取代。`;
}
