using System.Text;

namespace StaticArchive.Publish.Search.Scripts;

/// <summary>
/// Makes a script of the theme shorter: no comments, no needless blanks, a letter or two for variables and for properties that are
/// its own. It relies on how the theme's scripts are written: one function around all, a semicolon after every statement, no loop
/// without a body.
/// </summary>
internal sealed class ScriptShortener
{
    private const string NeedsNothingAfter = ";{},(=>&|?:+[";
    private const string NeedsNothingBefore = "}).?:]";
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ$";

    /// <summary>Letters for variables of one statement; those that scripts use themselves are not among them.</summary>
    private const string Small = "etnrosclduhpmfgyvwxzjq";

    private readonly IReadOnlyList<ScriptToken> _tokens;
    private readonly NameUse[] _uses;
    private readonly HashSet<string> _properties;
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly LocalNames _local = new(number => Name(Small, number));
    private readonly Stack<bool> _blocks = [];
    private readonly Declarations _declarations = new();
    private readonly StringBuilder _short = new();

    private ScriptShortener(string script, IEnumerable<string> properties)
    {
        _tokens = ScriptLexer.Cut(script);
        _uses = ScriptNames.Uses(_tokens);
        _properties = properties.ToHashSet(StringComparer.Ordinal);
        foreach (var name in Frequent(Outermost()))
        {
            _shared[name] = Name(Capitals, _shared.Count);
        }

        foreach (var name in Frequent(_properties))
        {
            _keys[name] = Name(Small, _keys.Count);
        }
    }

    /// <summary>The shorter script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="properties">Properties that are its own.</param>
    public static string Shorten(string script, IEnumerable<string> properties) => new ScriptShortener(script, properties).Write();

    private static string Name(string letters, int number) => $"{letters[number % letters.Length]}{(number < letters.Length ? "" : (number / letters.Length) - 1)}";

    /// <summary>Variables that are declared in the outer function itself and so are known to all statements.</summary>
    private HashSet<string> Outermost()
    {
        var (names, depth, declares) = (new HashSet<string>(StringComparer.Ordinal), 0, false);
        for (var i = 0; i < _tokens.Count; i++)
        {
            depth += Depth(_tokens[i].Text);
            declares = depth == 2 ? _tokens[i].Text is "const" or "let" || (declares && _tokens[i].Text is not ("=" or ";")) : depth > 2 && declares;
            if (declares && (_uses[i] is NameUse.Variable or NameUse.Both))
            {
                names.Add(_tokens[i].Text);
            }
        }

        return names;
    }

    private IEnumerable<string> Frequent(IReadOnlySet<string> names) =>
        _tokens.Where((token, i) => _uses[i] != NameUse.Foreign && names.Contains(token.Text)).GroupBy(token => token.Text, StringComparer.Ordinal)
            .OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.Key, StringComparer.Ordinal).Select(uses => uses.Key);

    private string Write()
    {
        var depth = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            depth += Depth(token.Text);
            Scope(i);
            if (depth == 2 && token.Text == ";")
            {
                _local.Clear();
            }

            if (token.Kind is ScriptTokenKind.Blank or ScriptTokenKind.LineEnd)
            {
                Blank(i);
            }
            else if (_declarations.GoesOn(token.Text))
            {
                _short[^1] = ',';
            }
            else
            {
                _short.Length -= token.Text == "}" && _short[^1] == ';' ? 1 : 0;
                _short.Append(Shortened(token.Text, _uses[i]));
            }
        }

        return _short.ToString();
    }

    private string Shortened(string name, NameUse use) => use switch
    {
        NameUse.Variable => Variable(name),
        NameUse.Property => Property(name),
        NameUse.Both when Property(name) != Variable(name) => $"{Property(name)}:{Variable(name)}",
        NameUse.Both => Variable(name),
        _ => name switch { "const" => "let", "true" => "!0", "false" => "!1", _ => name },
    };

    private string Property(string name) => _keys.GetValueOrDefault(name, name);

    private string Variable(string name)
    {
        if (name.Length == 1)
        {
            return name;
        }

        return _shared.GetValueOrDefault(name) ?? _local[name];
    }

    private void Scope(int at)
    {
        if (_tokens[at].Text == "{")
        {
            _blocks.Push(!ScriptNames.IsObject(_tokens, at));
            if (_blocks.Peek())
            {
                _local.Open();
            }
        }
        else if (_tokens[at].Text == "}" && _blocks.Pop())
        {
            _local.Close();
        }
    }

    /// <summary>Between names a blank is needed, and a line end may end a statement.</summary>
    private void Blank(int at)
    {
        if (at + 1 < _tokens.Count && _tokens[at + 1].Kind is ScriptTokenKind.Blank or ScriptTokenKind.LineEnd)
        {
            return;
        }

        var line = _tokens[at].Kind == ScriptTokenKind.LineEnd || (at > 0 && _tokens[at - 1].Kind == ScriptTokenKind.LineEnd);
        var (before, after) = (_short.Length == 0 ? ';' : _short[^1], at + 1 < _tokens.Count ? _tokens[at + 1].Text[0] : ';');
        var needed = line ? !NeedsNothingAfter.Contains(before) && !NeedsNothingBefore.Contains(after) : (ScriptToken.IsNameUnit(before) && ScriptToken.IsNameUnit(after)) || (before == after && before is '+' or '-');
        _short.Append(needed ? line ? "\n" : " " : "");
    }

    private static int Depth(string text) => text switch { "{" or "(" or "[" => 1, "}" or ")" or "]" => -1, _ => 0 };
}
