namespace StaticArchive.Publish.Search.Scripts;

/// <summary>Cuts a script of the theme into tokens. It knows strings, templates and patterns such as <c>/[ps]/</c>.</summary>
/// <param name="script">The script.</param>
internal sealed class ScriptLexer(string script)
{
    private const string BeforePattern = "(,=:[!&|?{};>";

    private readonly List<ScriptToken> _tokens = [];
    private int _at;
    private char _last = ';';

    /// <summary>Its tokens.</summary>
    public static IReadOnlyList<ScriptToken> Cut(string script)
    {
        var lexer = new ScriptLexer(script);
        lexer.Code(until: '\0');
        return lexer._tokens;
    }

    private void Code(char until)
    {
        for (var depth = 0; _at < script.Length;)
        {
            var unit = script[_at];
            if (unit == until && depth == 0)
            {
                return;
            }

            depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            switch (unit)
            {
                case '\'' or '"':
                    Take(ScriptTokenKind.Literal, EndOfString(unit));
                    break;
                case '`':
                    Template();
                    break;
                case '/' when script[_at + 1] == '/':
                    Take(ScriptTokenKind.Blank, script.IndexOf('\n', _at));
                    break;
                case '/' when BeforePattern.Contains(_last):
                    Take(ScriptTokenKind.Literal, EndOfPattern());
                    break;
                case ' ' or '\n':
                    var end = EndOf(static unit => unit is ' ' or '\n');
                    Take(script.AsSpan(_at, end - _at).Contains('\n') ? ScriptTokenKind.LineEnd : ScriptTokenKind.Blank, end);
                    break;
                default:
                    var name = EndOf(ScriptToken.IsNameUnit);
                    Take(name > _at ? ScriptTokenKind.Name : ScriptTokenKind.Sign, Math.Max(name, _at + 1));
                    break;
            }
        }
    }

    /// <summary><c>`${folder}${name}.js`</c>: what is between the braces is code.</summary>
    private void Template()
    {
        var end = _at + 1;
        while (script[end] != '`')
        {
            if (script[end] == '$' && script[end + 1] == '{')
            {
                Take(ScriptTokenKind.Literal, end + 2);
                _last = '{';
                Code(until: '}');
                end = _at;
            }

            end += script[end] == '\\' ? 2 : 1;
        }

        Take(ScriptTokenKind.Literal, end + 1);
    }

    private int EndOfString(char quote)
    {
        var end = _at + 1;
        while (script[end] != quote)
        {
            end += script[end] == '\\' ? 2 : 1;
        }

        return end + 1;
    }

    private int EndOfPattern()
    {
        var (end, inside) = (_at + 1, false);
        while (script[end] != '/' || inside)
        {
            inside = script[end] == '[' || (inside && script[end] != ']');
            end += script[end] == '\\' ? 2 : 1;
        }

        for (end++; ScriptToken.IsNameUnit(script[end]);)
        {
            end++;
        }

        return end;
    }

    private int EndOf(Func<char, bool> belongs)
    {
        var end = _at;
        while (end < script.Length && belongs(script[end]))
        {
            end++;
        }

        return end;
    }

    private void Take(ScriptTokenKind kind, int end)
    {
        _tokens.Add(new ScriptToken(kind, script[_at..end]));
        _last = kind is ScriptTokenKind.Blank or ScriptTokenKind.LineEnd ? _last : script[end - 1];
        _at = end;
    }
}
