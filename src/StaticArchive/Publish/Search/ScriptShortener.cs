using System.Text;

namespace StaticArchive.Publish.Search;

/// <summary>
/// Makes a script of the theme shorter: no comments, no needless blanks, and one or two letters for names that are the script's
/// own. It knows strings, templates and patterns, and relies on what the theme's scripts do: a semicolon ends every statement.
/// </summary>
internal sealed class ScriptShortener
{
    /// <summary>Names of one letter; scripts of the theme call counters a, b, i, j and k themselves.</summary>
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZcdefghlmnopqrstuvwxyz";

    private const string NeedsNothingAfter = ";{},(=>&|?:+[";
    private const string NeedsNothingBefore = "}).?:]";
    private const string BeforePattern = "(,=:[!&|?{};>";

    private readonly StringBuilder _short = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly string _script;
    private int _at;

    private ScriptShortener(string script, IEnumerable<string> names)
    {
        _script = script;
        var known = names.ToHashSet(StringComparer.Ordinal);
        var frequency = Words(script).Where(known.Contains).CountBy(word => word, StringComparer.Ordinal);
        foreach (var (name, _) in frequency.OrderByDescending(entry => entry.Value * entry.Key.Length).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _names[name] = Name(_names.Count);
        }
    }

    /// <summary>The shorter script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="names">Names that are its own, wherever they stand outside strings and patterns.</param>
    public static string Shorten(string script, IEnumerable<string> names)
    {
        var shortener = new ScriptShortener(script, names);
        shortener.Code(until: '\0');
        return shortener._short.ToString();
    }

    private static string Name(int number) => $"{Letters[number % Letters.Length]}{(number < Letters.Length ? "" : (number / Letters.Length) - 1)}";

    private static IEnumerable<string> Words(string script)
    {
        for (var (start, at) = (0, 0); at <= script.Length; at++)
        {
            if (at == script.Length || !IsNameUnit(script[at]))
            {
                if (at > start)
                {
                    yield return script[start..at];
                }

                start = at + 1;
            }
        }
    }

    private void Code(char until)
    {
        var depth = 0;
        while (_at < _script.Length)
        {
            var unit = _script[_at];
            if (unit == until && depth == 0)
            {
                return;
            }

            depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            switch (unit)
            {
                case '\'' or '"':
                    Copy(EndOfString(unit));
                    break;
                case '`':
                    Template();
                    break;
                case '/' when _script[_at + 1] == '/':
                    _at = _script.IndexOf('\n', _at);
                    break;
                case '/' when _short.Length == 0 || BeforePattern.Contains(_short[^1]):
                    Copy(EndOfPattern());
                    break;
                case ' ' or '\n':
                    Blank();
                    break;
                default:
                    Word();
                    break;
            }
        }
    }

    private void Word()
    {
        var end = _at;
        while (end < _script.Length && IsNameUnit(_script[end]))
        {
            end++;
        }

        var word = _script[_at..Math.Max(end, _at + 1)];
        _short.Append(word == "const" ? "let" : _names.GetValueOrDefault(word, word));
        _at += word.Length;
    }

    /// <summary>Between names a blank is needed, and a line end may end a statement.</summary>
    private void Blank()
    {
        var line = false;
        while (_at < _script.Length && _script[_at] is ' ' or '\n')
        {
            line |= _script[_at++] == '\n';
        }

        var (before, after) = (_short.Length == 0 ? ';' : _short[^1], _at < _script.Length ? _script[_at] : ';');
        var needed = line ? !NeedsNothingAfter.Contains(before) && !NeedsNothingBefore.Contains(after) : (IsNameUnit(before) && IsNameUnit(after)) || (before == after && before is '+' or '-');
        _short.Append(needed ? line ? "\n" : " " : "");
    }

    private void Template()
    {
        var start = _at++;
        while (_script[_at] != '`')
        {
            if (_script[_at] == '$' && _script[_at + 1] == '{')
            {
                _short.Append(_script, start, _at + 2 - start);
                _at += 2;
                Code(until: '}');
                start = _at;
            }

            _at += _script[_at] == '\\' ? 2 : 1;
        }

        _short.Append(_script, start, ++_at - start);
    }

    private int EndOfString(char quote)
    {
        var end = _at + 1;
        while (_script[end] != quote)
        {
            end += _script[end] == '\\' ? 2 : 1;
        }

        return end + 1;
    }

    private int EndOfPattern()
    {
        var (end, inside) = (_at + 1, false);
        while (_script[end] != '/' || inside)
        {
            inside = _script[end] == '[' || (inside && _script[end] != ']');
            end += _script[end] == '\\' ? 2 : 1;
        }

        return end + 1;
    }

    private void Copy(int end)
    {
        _short.Append(_script, _at, end - _at);
        _at = end;
    }

    private static bool IsNameUnit(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '$';
}
