// Writes an archive whose headings are named like the surroundings of a text: what reader views take away by its name, in the
// expressions of Readability, at each level and with and without authors. Usage: node .ci/write-named-headings.mjs FOLDER
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const names = ('ad ad-break agegate ai2html archive author authors authority banner breadcrumbs byline com- combx comment comments '
  + 'community contact content cover-wrap dateline discuss disqus email extra footer gdpr header hid hidden legends login main '
  + 'masthead media menu meta nav navigation outbrain pager pagination popup print promo promotion related remark replies reply '
  + 'rss scroll share sharedaddy shopping shoutbox sidebar sign skyscraper social sponsor sponsors supplemental tags widget '
  + 'writtenby yom-remote').split(' ');
const shapes = [name => name, name => `${name} of costs`, name => `A fair ${name}`, name => `Local ${name} boards`];
const folder = resolve(process.argv[2]);
const prose = 'It was so in each of the towns, and the boards said so in the minutes of that year, which nobody minded. ';

const write = async (path, text) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};

await write('archive.yml', 'title: Headings\n');
for (const level of [2, 3, 4]) {
  for (const authors of ['', 'authors:\n  - family: Bushel\n    given: Edwin\n']) {
    const text = ['# Mills of the north', '## Opening', prose.repeat(4)];
    names.forEach((name, i) => {
      if (level > 2 && i % 6 === 0) text.push(`## Part ${i}`, prose);
      for (const shape of shapes) {
        const words = shape(name);
        text.push('#'.repeat(level) + ' ' + words[0].toUpperCase() + words.slice(1), `The town of number ${i} paid for it, and said so.`);
      }
    });
    const id = `level-${level}${authors ? '-signed' : ''}`;
    await write(`papers/${id}/text.md`, text.join('\n\n') + '\n');
    await write(`papers/${id}/paper.yml`, `type: report\nissued: "2004"\n${authors}`);
  }
}
