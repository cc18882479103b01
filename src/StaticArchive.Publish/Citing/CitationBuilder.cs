using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Puts the parts of a citation together. A part without words brings no punctuation with it, and two full stops never
/// meet: after <c>What are the lessons?</c> or <c>n.d.</c> the stop of the separator falls away.
/// </summary>
internal sealed class CitationBuilder
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
            Append(CollapsePunctuation(separator), italic: false);
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
            Append(".", italic: false);
        }

        return this;
    }

    /// <summary>The citation.</summary>
    public RenderedCitation Build() => new([.. _runs]);

    /// <summary>A title without the full stop that some lists print after it.</summary>
    public static string? TrimFullStop(string? title)
    {
        var text = title?.TrimEnd();
        return text is { Length: > 2 } && text[^1] == '.' && text[^2] != '.' && !char.IsUpper(text[^2])
            ? text[..^1]
            : text;
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
