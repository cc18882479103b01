using StaticArchive.Model;

namespace StaticArchive.Publish.Head;

/// <summary>
/// Names in <c>citation_author</c> and <c>citation_editor</c>: "Le Grand, Julian". Zotero takes the last word of a
/// name without a comma for the family name, parts names at semicolons, and a lone one also at a comma between two
/// words and two words (`Embedded Metadata`, processHighwireCreators; `utilities.js`, cleanAuthor).
/// </summary>
internal static class HighwireNameFormatter
{
    /// <summary>The content of a tag. <paramref name="isAlone"/>: no other name stands in a tag like it.</summary>
    public static string Format(CslName name, bool isAlone)
    {
        if (name.Literal is { } literal)
        {
            return KeepWhole(literal.Replace(", ", " – ", StringComparison.Ordinal));
        }

        var given = string.Join(' ', new[] { name.Given, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));
        if (string.IsNullOrEmpty(name.Family) || given.Length == 0)
        {
            return KeepWhole(string.IsNullOrEmpty(name.Family) ? given : name.Family);
        }

        var inverted = $"{name.Family}, {given}";
        return isAlone && HasBlank(name.Family) && HasBlank(given) ? inverted + ";" : inverted;
    }

    /// <summary>A comma behind a name says that all before it is one: <c>Department of Health,</c>.</summary>
    private static string KeepWhole(string name) => HasBlank(name) ? name + "," : name;

    private static bool HasBlank(string text) => text.Contains(' ', StringComparison.Ordinal);
}
