using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Recognition;

/// <summary>The names that papers give their sections, in every language of the catalogue.</summary>
internal static class SectionRoleClassifier
{
    private static readonly Dictionary<string, SectionRole> Names = LanguageCatalog.MapPhrases(
        (SectionRole.Abstract, "section abstract"),
        (SectionRole.StructuredAbstractPart, "section part of abstract"),
        (SectionRole.Introduction, "section introduction"),
        (SectionRole.Body, "section body"),
        (SectionRole.Conclusion, "section conclusion"),
        (SectionRole.References, "section references"),
        (SectionRole.BackMatter, "section back matter")
    );

    private static readonly HashSet<string> Outermost = FoldAll("outermost");

    /// <summary>First words of numbered back matter: <c>Appendix B: Scales</c>, <c>Anhang: Fragen</c>.</summary>
    private static readonly HashSet<string> Appendices = FoldAll("appendix");

    /// <summary>
    /// What a heading's words say; numbers before them do not matter: <c>2.1 Methods</c>, <c>Appendix B: Scales</c>.
    /// </summary>
    public static SectionRole Classify(string heading)
    {
        var name = Folding.Fold(heading).Trim(' ', ':', '.', '*');
        var word = 0;
        while (word < name.Length && (char.IsDigit(name[word]) || name[word] is '.' or ')' or ' '))
        {
            word++;
        }

        name = name[word..];
        if (Names.TryGetValue(name, out var role))
        {
            return role;
        }

        return IsAppendix(name) ? SectionRole.BackMatter : SectionRole.None;
    }

    /// <summary>
    /// Whether a heading always stands at the outermost level: openings, the ending and what follows it.
    /// </summary>
    public static bool IsOutermost(string heading) =>
        Classify(heading)
            is SectionRole.Abstract
                or SectionRole.Conclusion
                or SectionRole.References
                or SectionRole.BackMatter
        || Outermost.Contains(Folding.Fold(heading));

    private static bool IsAppendix(string name)
    {
        var end = name.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        return end > 0 && Appendices.Contains(name[..end]);
    }

    private static HashSet<string> FoldAll(string list) => [.. LanguageCatalog.GetPhrases(list).Select(Folding.Fold)];
}
