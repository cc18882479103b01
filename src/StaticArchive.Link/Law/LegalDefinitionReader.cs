using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads the short form that a text gives a source right behind its name: <c>Health Act 1999 (“the 1999 Act”)</c>,
/// <c>(the “Act”)</c>, <c>(hereafter HSCA)</c>, <c>(the 1999 Act)</c>, <c>(HRA 1998)</c>.
/// </summary>
internal static class LegalDefinitionReader
{
    private const int MaxLength = 60;
    private const string Quotes = "“”‘’\"'";

    private static readonly string[] Introductions =
    [
        "hereinafter referred to as",
        "hereafter referred to as",
        "referred to here as",
        "referred to as",
        "hereinafter",
        "hereafter",
        "henceforth",
        "known as",
        "or",
    ];

    /// <summary>A short form.</summary>
    /// <param name="Name">It, without <c>the</c>.</param>
    /// <param name="End">Offset behind the bracket that gives it.</param>
    internal sealed record Definition(string Name, int End);

    /// <summary>The short form behind a name; null where none is given.</summary>
    public static Definition? Read(string text, int at, int end)
    {
        var cursor = new LegalCursor(text, at, end);
        _ = cursor.TryTakeSign(",");
        if (!cursor.TryTakeSign("("))
        {
            return null;
        }

        var start = cursor.At;
        var length = text.AsSpan(start, Math.Min(MaxLength, end - start)).IndexOf(')');
        if (length <= 0)
        {
            return null;
        }

        cursor = new LegalCursor(text, start, start + length);
        var isIntroduced = Array.Find(Introductions, cursor.TryTake) is not null;
        var hasArticle = cursor.TryTake("the");
        var isQuoted = cursor.TryTakeSign(Quotes);
        hasArticle |= cursor.TryTake("the");
        var from = cursor.SkipBlanks().At;
        var name = new Span(from, start + length).Trim(text, Quotes).Slice(text);
        return IsShortForm(name, hasArticle, isIntroduced || isQuoted)
            ? new Definition(name, start + length + 1)
            : null;
    }

    private static bool IsShortForm(string name, bool hasArticle, bool isMarked) =>
        name.Length is > 1 and < 50
        && (char.IsUpper(name[0]) || char.IsAsciiDigit(name[0]))
        && name.AsSpan().IndexOfAny("[];:") < 0
        && (
            isMarked
                ? name.Length > 2 && LegalLexicon.ParseYear(name) == 0
                : (hasArticle && EndsInNoun(name)) || IsAbbreviation(name)
        );

    private static bool EndsInNoun(string name) =>
        LegalLexicon.FindKind(name[(name.LastIndexOf(' ') + 1)..]) is not null;

    /// <summary><c>HSCA</c>, <c>HRA 1998</c></summary>
    private static bool IsAbbreviation(string name)
    {
        var word = name.Split(' ')[0];
        return word.Length is > 2 and < 9
            && word.All(char.IsAsciiLetterUpper)
            && !LegalLexicon.IsJurisdiction(word)
            && (name.Length == word.Length || LegalLexicon.ParseYear(name.AsSpan(word.Length).Trim(' ')) > 0);
    }
}
