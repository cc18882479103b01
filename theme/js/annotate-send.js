// From a finished note to the archive: the file in the editor of the repository's host, or in a form there; a mail; or
// a file, with whom to give it to. Nothing is sent by the page itself.
'use strict';
(() => {
  const { make, copy } = window.staticArchive;
  const form = document.querySelector('.annotate');
  if (!form) return;
  const settings = form.dataset;
  // What hosts and mail programs take.
  const LONGEST = 6000, LONGEST_MAIL = 1990;
  const encode = encodeURIComponent;
  const host = settings.forge || 'the repository’s host';

  const save = made => {
    const href = URL.createObjectURL(new Blob([made.text], { type: 'text/markdown' }));
    make('a', { href, download: made.path.split('/').pop() }).click();
    URL.revokeObjectURL(href);
  };
  const openEditor = async (made, tell) => {
    const parameter = settings.forge === 'GitLab' ? '?file_name=' : '?filename=';
    const base = settings.newFile + parameter + encode(made.path);
    const whole = base + '&value=' + encode(made.text);
    if (settings.forge === 'GitHub' && whole.length <= LONGEST) {
      tell('The file opens on ' + host + '. Propose it there; you will be asked to sign in.');
      open(whole, '_blank', 'noopener');
      return;
    }
    await copy(made.text);
    tell((settings.forge === 'GitHub' ? 'The note is too long to be filled in by an address. ' : '')
      + 'The file is copied: paste it into the empty file that opens, ' + made.path + '.');
    open(base, '_blank', 'noopener');
  };
  // For those who would rather fill in a form than propose a file.
  const openIssue = async (made, tell) => {
    const text = made.path + '\n\n```\n' + made.text + '```\n';
    const [title, body] = settings.forge === 'GitLab' ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
    const base = settings.issue.split('?')[0] + '?' + title + '=' + encode('Note: ' + settings.paper);
    const whole = base + '&' + body + '=' + encode(text);
    if (whole.length > LONGEST) {
      await copy(text);
      tell('The note is copied: paste it into the form that opens.');
    } else tell('The form opens on ' + host + '.');
    open(whole.length > LONGEST ? base : whole, '_blank', 'noopener');
  };
  const mail = (made, tell) => {
    const start = 'mailto:' + encode(settings.contact).replace('%40', '@') + '?subject='
      + encode('Note: ' + settings.paper) + '&body=';
    const whole = start + encode(made.path + '\n\n' + made.text);
    if (whole.length <= LONGEST_MAIL) {
      tell('Your mail program opens with the note in it.');
      location.href = whole;
      return;
    }
    save(made);
    tell('The note is too long for an address: the file has been saved. Attach it to the mail that opens.');
    location.href = start + encode('The note is in the attached file ' + made.path.split('/').pop() + '.\n');
  };

  // Buttons by label, the best first; what a way has to say is told in the form.
  const ways = [
    ...(settings.newFile ? [['Open the file on ' + host, openEditor]] : []),
    ...(settings.issue ? [['Use the form for issues', openIssue]] : []),
    ...(settings.contact ? [['Send it by mail', mail]] : []),
    ['Save the file', (made, tell) => {
      save(made);
      tell('Saved. It belongs into the archive as ' + made.path + '.');
    }],
    ['Copy the file', async (made, tell) => {
      await copy(made.text);
      tell('Copied. Save it as ' + made.path + '.');
    }],
  ];
  const whom = settings.newFile || settings.issue || settings.contact ? ''
    : 'This site names no address. Save the file and give it to whoever looks after “' + settings.archive
      + '”, the person or library that you have its address from: it belongs into the folder input/annotations/'
      + settings.paper + '/ of the archive.';
  Object.assign(window.staticArchive, { sending: { ways, whom } });
})();
