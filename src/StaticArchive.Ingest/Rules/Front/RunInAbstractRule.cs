using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// An abstract whose name is its first word: <c>Abstract: This paper asks …</c>, <c>**Summary.** We asked …</c>,
/// <c>ABSTRACT—Homes …</c>
/// </summary>
internal static class RunInAbstractRule
{
    private const int FewestWords = 15;
    private const int Front = 25;

    private static readonly string[] Names = [.. LanguageCatalog.GetPhrases("run-in abstract").Select(Folding.Fold)];

    /// <summary>Marks it: it stays a paragraph, and states the abstract.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        for (var i = 0; i < Math.Min(drafts.Count, Front); i++)
        {
            if (
                drafts[i].IsPlainParagraph
                && drafts[i].Field is null
                && LeadLength(drafts[i].Text) is > 0 and var length
                && SentenceBoundaryDetector.CountWords(drafts[i].Text) > FewestWords
            )
            {
                var result = drafts.ToList();
                result[i] = (drafts[i] with { Field = PaperField.Abstract }).WithStatement(
                    PaperField.Abstract,
                    drafts[i].Text[length..].Trim(),
                    MetadataEvidence.RunInAbstract
                );
                return result;
            }
        }

        return drafts;
    }

    /// <summary>Length of the name and the sign after it; 0 where there is none.</summary>
    private static int LeadLength(string text)
    {
        var head = Folding.Fold(text[..Math.Min(text.Length, 24)]);
        foreach (var name in Names)
        {
            var after = head.StartsWith(name, StringComparison.Ordinal)
                ? text.AsSpan(name.Length).TrimStart()
                : default;
            if (after.Length > 0 && after[0] is ':' or '.' or '-' or '–' or '—')
            {
                return text.Length - after.Length + 1;
            }
        }

        return 0;
    }
}
