using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Puts the parts of a citation together. A part without words brings no punctuation with it, and two full stops never
/// meet: after <c>What are the lessons?</c> or <c>n.d.</c> the stop of the separator falls away.
/// </summary>
/// <param name="isAmerican">Whether full stops and commas stand before closing quotation marks.</param>
internal sealed class CitationBuilder(bool isAmerican = false)
{
    private readonly List<CitationRun> _runs = [];
    private char _last;
    private bool _endsWithStop;

    /// <summary>Whether nothing has been added yet.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Adds a part with the separator before it; nothing where there is no text.</summary>
    public CitationBuilder Add(string separator, string? text, bool italic = false)
    {
        var words = text is null ? "" : WhitespaceNormalizer.Normalize(text);
        if (words.Length == 0)
        {
            return this;
        }

        if (!IsEmpty)
        {
            Append(MoveInside(CollapsePunctuation(separator)), italic: false);
        }

        Append(words, italic);
        return this;
    }

    /// <summary>Adds a part in italics.</summary>
    public CitationBuilder AddItalic(string separator, string? text) => Add(separator, text, italic: true);

    /// <summary>Ends the citation with a full stop, if it does not end with one.</summary>
    public CitationBuilder AddFullStop()
    {
        if (!IsEmpty && !_endsWithStop)
        {
            Append(MoveInside("."), italic: false);
        }

        return this;
    }

    /// <summary>The citation.</summary>
    public RenderedCitation Build() => new([.. _runs]);

    /// <summary>
    /// A title without the full stop that some lists print after it; that of <c>Dole, n.</c> belongs to it.
    /// </summary>
    public static string? TrimFullStop(string? title)
    {
        var text = title?.TrimEnd();
        return
            text is { Length: > 2 } && text[^1] == '.' && text[^2] != '.' && text[^3] != ' ' && !char.IsUpper(text[^2])
            ? text[..^1]
            : text;
    }

    /// <summary>
    /// What is left of a separator whose stop or comma goes into <c>“the welfare state,”</c>; none goes in behind
    /// another stop: <c>“The Welfare State.” Findings, para. 3</c>.
    /// </summary>
    private string MoveInside(string separator)
    {
        if (!isAmerican || separator is not ['.' or ',', ..] || _runs[^1].Text[^1] != '”')
        {
            return separator;
        }

        var last = _runs[^1];
        var words = last.Text.TrimEnd('”', '’');
        if (words.Length > 0 && words[^1] is '.' or '?' or '!')
        {
            return separator[1..];
        }

        _runs[^1] = last with { Text = words + separator[0] + last.Text[words.Length..] };
        _endsWithStop = separator[0] == '.';
        return separator[1..];
    }

    private string CollapsePunctuation(string separator) =>
        separator.Length == 0
            ? separator
            : separator[0] switch
            {
                '.' when _endsWithStop => separator[1..],
                ',' or ';' when _last == separator[0] => separator[1..],
                _ => separator,
            };

    private void Append(string text, bool italic)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_runs.Count > 0 && _runs[^1].IsItalic == italic)
        {
            _runs[^1] = new CitationRun(_runs[^1].Text + text, italic);
        }
        else
        {
            _runs.Add(new CitationRun(text, italic));
        }

        var end = text.AsSpan().TrimEnd("’”\"'");
        _last = text[^1];
        _endsWithStop = end.Length > 0 && end[^1] is '.' or '?' or '!' or '…';
    }
}
