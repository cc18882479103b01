// From a finished note to the archive: the file in the editor of the repository's host, or in a form there; a mail; or
// a file, with whom to give it to. Nothing is sent by the page itself.
'use strict';
(() => {
  const { copy, fill, make } = window.staticArchive;
  const form = document.querySelector('.annotate');
  if (!form) return;
  const settings = form.dataset;
  // What hosts and mail programs take.
  const LONGEST = 6000, LONGEST_MAIL = 1990;
  const encode = encodeURIComponent;
  const subject = fill(word('script.send.subject'), settings.paper);
  const host = settings.forge || word('script.send.host');

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
      tell(fill(word('script.send.file-opens'), host));
      open(whole, '_blank', 'noopener');
      return;
    }
    await copy(made.text);
    tell((settings.forge === 'GitHub' ? word('script.send.too-long') + ' ' : '')
      + fill(word('script.send.file-copied'), made.path));
    open(base, '_blank', 'noopener');
  };
  // For those who would rather fill in a form than propose a file.
  const openIssue = async (made, tell) => {
    const text = made.path + '\n\n```\n' + made.text + '```\n';
    const [title, body] = settings.forge === 'GitLab' ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
    const base = settings.issue.split('?')[0] + '?' + title + '=' + encode(subject);
    const whole = base + '&' + body + '=' + encode(text);
    if (whole.length > LONGEST) {
      await copy(text);
      tell(word('script.send.note-copied'));
    } else tell(fill(word('script.send.form-opens'), host));
    open(whole.length > LONGEST ? base : whole, '_blank', 'noopener');
  };
  const mail = (made, tell) => {
    const start = 'mailto:' + encode(settings.contact).replace('%40', '@') + '?subject='
      + encode(subject) + '&body=';
    const whole = start + encode(made.path + '\n\n' + made.text);
    if (whole.length <= LONGEST_MAIL) {
      tell(word('script.send.mail-opens'));
      location.href = whole;
      return;
    }
    save(made);
    tell(word('script.send.mail-too-long'));
    location.href = start + encode(fill(word('script.send.attached'), made.path.split('/').pop()) + '\n');
  };

  // Buttons by label, the best first; what a way has to say is told in the form.
  const ways = [
    ...(settings.newFile ? [[fill(word('script.send.open'), host), openEditor]] : []),
    ...(settings.issue ? [[word('script.send.form'), openIssue]] : []),
    ...(settings.contact ? [[word('script.send.mail'), mail]] : []),
    [word('script.send.save'), (made, tell) => {
      save(made);
      tell(fill(word('script.send.saved'), made.path));
    }],
    [word('script.send.copy'), async (made, tell) => {
      await copy(made.text);
      tell(fill(word('script.send.copied'), made.path));
    }],
  ];
  const whom = settings.newFile || settings.issue || settings.contact ? ''
    : fill(word('script.send.nobody'), settings.archive, 'input/annotations/' + settings.paper + '/');
  Object.assign(window.staticArchive, { sending: { ways, whom } });
})();
