using System.Text;

namespace StaticArchive.Ingest.Inputs;

/// <summary>
/// Finds what a style sheet loads, as browsers do (CSS Syntax 3, § 4): comments are passed over, and an escape is the
/// letter it stands for: <c>u\72l(//host/a)</c> and <c>@\69mport</c> load like any other.
/// </summary>
/// <param name="css">The style sheet.</param>
internal sealed class StyleSheetScanner(string css)
{
    private const int MaxHexDigits = 6;

    private readonly List<StyleSheetAddress> _found = [];
    private int _at;

    /// <summary>Its addresses, in order: those of <c>url()</c>, every string, and every <c>@import</c>.</summary>
    public IReadOnlyList<StyleSheetAddress> FindAddresses()
    {
        while (_at < css.Length)
        {
            if (string.CompareOrdinal(css, _at, "/*", 0, 2) == 0)
            {
                var end = css.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? css.Length : end + 2;
            }
            else if (css[_at] is '"' or '\'')
            {
                ReadString(StyleSheetAddressKind.String, _at);
            }
            else if (css[_at] == '@' || IsNamePart(css[_at]))
            {
                ReadName();
            }
            else
            {
                _at++;
            }
        }

        return _found;
    }

    private void ReadName()
    {
        var start = _at;
        var name = new StringBuilder();
        do
        {
            AppendLetter(name);
        } while (_at < css.Length && IsNamePart(css[_at]));

        if (name.ToString().Equals("@import", StringComparison.OrdinalIgnoreCase))
        {
            _found.Add(new StyleSheetAddress(StyleSheetAddressKind.Import, "@import", start));
        }
        else if (
            _at < css.Length
            && css[_at] == '('
            && name.ToString().Equals("url", StringComparison.OrdinalIgnoreCase)
        )
        {
            _at++;
            ReadUrl(start);
        }
    }

    private void ReadUrl(int start)
    {
        while (_at < css.Length && char.IsWhiteSpace(css[_at]))
        {
            _at++;
        }

        if (_at < css.Length && css[_at] is '"' or '\'')
        {
            ReadString(StyleSheetAddressKind.Url, start);
            return;
        }

        var address = new StringBuilder();
        while (_at < css.Length && css[_at] != ')')
        {
            AppendLetter(address);
        }

        _found.Add(new StyleSheetAddress(StyleSheetAddressKind.Url, address.ToString(), start));
    }

    /// <summary>A string ends at its quotation mark, and at the end of a line that has none.</summary>
    private void ReadString(StyleSheetAddressKind kind, int start)
    {
        var quote = css[_at++];
        var address = new StringBuilder();
        while (_at < css.Length && css[_at] != quote && css[_at] is not ('\n' or '\r' or '\f'))
        {
            AppendLetter(address);
        }

        _at += _at < css.Length && css[_at] == quote ? 1 : 0;
        _found.Add(new StyleSheetAddress(kind, address.ToString(), start));
    }

    /// <summary>Appends the letter here, or the one that an escape stands for, and goes on behind it.</summary>
    private void AppendLetter(StringBuilder text)
    {
        if (css[_at] != '\\' || _at + 1 == css.Length)
        {
            text.Append(css[_at++]);
            return;
        }

        var digits = 0;
        while (digits < MaxHexDigits && _at + 1 + digits < css.Length && char.IsAsciiHexDigit(css[_at + 1 + digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            text.Append(css[_at + 1] is '\n' or '\r' or '\f' ? "" : css[_at + 1].ToString());
            _at += 2;
            return;
        }

        var scalar = Convert.ToInt32(css.Substring(_at + 1, digits), 16);
        text.Append(Rune.IsValid(scalar) ? new Rune(scalar).ToString() : "\uFFFD");
        _at += 1 + digits;
        _at += _at < css.Length && char.IsWhiteSpace(css[_at]) ? 1 : 0;
    }

    private static bool IsNamePart(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '\\' or > '\x7F';
}
