using System.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Parses one BibTeX entry.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="at">Offset behind the <c>@</c> of the entry, in UTF-16 code units.</param>
/// <param name="names">The abbreviations that <c>@string</c> has defined.</param>
internal sealed class BibTexParser(string text, int at, BibTexAbbreviations names)
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private int _at = at;

    /// <summary>Offset behind the last character read.</summary>
    public int Position => _at;

    /// <summary>The entry; null where it is not well-formed.</summary>
    public BibTexEntry? Parse()
    {
        var type = ParseWord().ToLowerInvariant();
        SkipWhiteSpace();
        if (_at >= text.Length || text[_at] is not ('{' or '('))
        {
            return null;
        }

        if (type is "comment" or "preamble")
        {
            return ParseBraced() is null
                ? null
                : new BibTexEntry(type, "", new Dictionary<string, string>(StringComparer.Ordinal));
        }

        _at++;
        var key = type == "string" ? "" : ParseKey();
        return ParseFields() is { } fields ? new BibTexEntry(type, key, fields) : null;
    }

    private Dictionary<string, string>? ParseFields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            SkipWhiteSpace();
            if (_at >= text.Length)
            {
                return null;
            }

            if (text[_at] is '}' or ')')
            {
                _at++;
                return fields;
            }

            if (text[_at] == ',')
            {
                _at++;
                continue;
            }

            var name = ParseWord().ToLowerInvariant();
            SkipWhiteSpace();
            if (name.Length == 0 || _at >= text.Length || text[_at] != '=')
            {
                return null;
            }

            _at++;
            if (ParseValue() is not { } value)
            {
                return null;
            }

            fields.TryAdd(name, value);
        }
    }

    /// <summary>
    /// A value: parts joined by <c>#</c>, each in braces or quotation marks, a number or an abbreviation.
    /// </summary>
    private string? ParseValue()
    {
        var value = new StringBuilder();
        while (true)
        {
            SkipWhiteSpace();
            if (_at >= text.Length)
            {
                return null;
            }

            var piece = text[_at] switch
            {
                '{' => ParseBraced(),
                '"' => ParseQuoted(),
                _ => ParseMacro(),
            };
            if (piece is null)
            {
                return null;
            }

            value.Append(piece);
            SkipWhiteSpace();
            if (_at >= text.Length || text[_at] != '#')
            {
                return value.ToString();
            }

            _at++;
        }
    }

    private string? ParseBraced()
    {
        var (start, depth) = (_at, 0);
        for (; _at < text.Length; _at++)
        {
            depth += text[_at] switch
            {
                '{' or '(' when text[start] == text[_at] => 1,
                '}' when text[start] == '{' => -1,
                ')' when text[start] == '(' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return text[(start + 1).._at++];
            }
        }

        return null;
    }

    private string? ParseQuoted()
    {
        var (start, depth) = (++_at, 0);
        for (; _at < text.Length; _at++)
        {
            depth += text[_at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0 && text[_at] == '"' && text[_at - 1] != '\\')
            {
                return text[start.._at++];
            }
        }

        return null;
    }

    private string? ParseMacro()
    {
        var word = ParseWord();
        if (word.Length == 0)
        {
            return null;
        }

        var month = Array.IndexOf(Months, word.ToLowerInvariant());
        return names.Find(word) ?? (month >= 0 ? ReferenceFieldParser.FormatNumber(month + 1) : word);
    }

    private string ParseKey()
    {
        var start = _at;
        while (_at < text.Length && text[_at] is not (',' or '}' or ')'))
        {
            _at++;
        }

        return text[start.._at].Trim();
    }

    private string ParseWord()
    {
        SkipWhiteSpace();
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '-' or '_' or ':' or '.' or '+'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private void SkipWhiteSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
