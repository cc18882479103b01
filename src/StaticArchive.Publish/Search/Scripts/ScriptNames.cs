namespace StaticArchive.Publish.Search.Scripts;

/// <summary>Tells how the names of a script are used, from the signs around them.</summary>
internal static class ScriptNames
{
    private static readonly HashSet<string> Foreign = new(
        ("const let return if else for of in while do switch case default break continue new typeof try catch finally throw async await null true false undefined this delete void "
        + "document window location history URL URLSearchParams Map Set Promise Math Array Object String Number RegExp Error TypeError Int32Array Uint8Array NodeFilter Infinity "
        + "IntersectionObserver addEventListener scrollTo scrollY decodeURIComponent encodeURIComponent staticArchive Boolean").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeBlock = new(["else", "try", "catch", "finally", "do"], StringComparer.Ordinal);

    /// <summary>The use of each token; foreign for what is no name.</summary>
    public static NameUse[] Uses(IReadOnlyList<ScriptToken> tokens)
    {
        var uses = new NameUse[tokens.Count];
        var brackets = new Stack<bool>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Text)
            {
                case "{":
                    brackets.Push(IsObject(tokens, i));
                    break;
                case "(" or "[":
                    brackets.Push(false);
                    break;
                case "}" or ")" or "]":
                    brackets.Pop();
                    break;
                default:
                    uses[i] = tokens[i].Kind == ScriptTokenKind.Name ? Use(tokens, i, brackets.Count > 0 && brackets.Peek()) : NameUse.Foreign;
                    break;
            }
        }

        return uses;
    }

    private static NameUse Use(IReadOnlyList<ScriptToken> tokens, int at, bool inObject)
    {
        var (before, after) = (Near(tokens, at, -1), Near(tokens, at, 1));
        if (before == "." && Near(tokens, at, -1, skip: 1) != ".")
        {
            return NameUse.Property;
        }

        if (inObject && before is "{" or ",")
        {
            return after switch
            {
                ":" => NameUse.Property,
                "," or "}" or "=" => NameUse.Both,
                _ => NameUse.Variable,
            };
        }

        return Foreign.Contains(tokens[at].Text) || char.IsAsciiDigit(tokens[at].Text[0]) ? NameUse.Foreign : NameUse.Variable;
    }

    /// <summary>Whether a brace begins an object or a pattern of one, and no block.</summary>
    public static bool IsObject(IReadOnlyList<ScriptToken> tokens, int brace)
    {
        var before = Near(tokens, brace, -1);
        return before == ">" ? Near(tokens, brace, -1, skip: 1) != "=" : !(before is ")" or ";" or "}" or "{" or "" || BeforeBlock.Contains(before));
    }

    /// <summary>The nearest token that is not blank.</summary>
    private static string Near(IReadOnlyList<ScriptToken> tokens, int at, int step, int skip = 0)
    {
        for (var i = at + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (tokens[i].Kind is not (ScriptTokenKind.Blank or ScriptTokenKind.LineEnd) && skip-- == 0)
            {
                return tokens[i].Text;
            }
        }

        return "";
    }
}
