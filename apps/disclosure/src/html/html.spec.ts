import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('html', () => {
  it('escapes text and attribute values', () => {
    const name = `<script>alert("x")</script> & 'y'`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">' +
        '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
    );
  });

  it('keeps markup the tag made, also in lists', () => {
    const items = ['甲', '<乙>'].map((item) => html`<li>${item}</li>`);
    expect(
      html`<ul>
        ${items}
      </ul>`.markup,
    ).toMatch(/<li>甲<\/li><li>&lt;乙&gt;<\/li>/);
  });

  it('drops the indentation of the template, never of a value', () => {
    const template = Object.assign(['<p>\n      ', '\n    </p>'], { raw: [] });
    expect(html(template, '甲\n    乙').markup).toBe('<p>\n甲\n    乙\n</p>');
  });

  it('shows zero and leaves out what is absent', () => {
    expect(html`${0}|${null}|${undefined}|${false}|${[]}`.markup).toBe('0||||');
  });

  it('does not take an object for markup because it has the same field', () => {
    const forged = { markup: '<b>' } as unknown as string;
    expect(() => html`${forged}`.markup).toThrow(/not iterable/);
  });
});
