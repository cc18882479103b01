using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Takes back names below a title whose words the text itself uses as common words: <c>Warm Homes</c> where the text
/// says <c>warm homes</c>. A usual given name stays: <c>Rose Field</c>.
/// </summary>
internal static class CommonWordNames
{
    private const int ShortestWord = 3;

    /// <summary>The blocks without such statements.</summary>
    public static IReadOnlyList<Draft> TakeBack(IReadOnlyList<Draft> drafts)
    {
        var doubted = drafts
            .SelectMany(draft => draft.Statements)
            .Where(statement =>
                statement.Field == PaperField.Author
                && statement.Evidence == MetadataEvidence.NamesBelowTitle
                && !GivenNames.Contains(statement.Value.Split(' ')[0])
                && !statement.Value.Contains('.')
            )
            .Select(statement => statement.Value)
            .ToHashSet(StringComparer.Ordinal);
        if (doubted.Count == 0)
        {
            return drafts;
        }

        var common = LowercaseWordFinder.Find(
            drafts,
            doubted.SelectMany(SplitWords).Select(word => word.ToLowerInvariant())
        );
        doubted.RemoveWhere(name => !AreCommon(name, common));
        return doubted.Count == 0 ? drafts : [.. drafts.Select(draft => TakeBack(draft, doubted))];
    }

    private static IEnumerable<string> SplitWords(string name) =>
        name.Split(' ').Where(word => word.Length >= ShortestWord && char.IsUpper(word[0]));

    private static bool AreCommon(string name, HashSet<string> common)
    {
        var words = SplitWords(name).ToList();
        return words.Count > 0 && words.Count(word => common.Contains(word.ToLowerInvariant())) * 2 >= words.Count;
    }

    private static Draft TakeBack(Draft draft, HashSet<string> names) =>
        draft.States(PaperField.Author)
            ? draft with
            {
                Statements =
                [
                    .. draft.Statements.Where(statement =>
                        statement.Field != PaperField.Author
                        || statement.Evidence != MetadataEvidence.NamesBelowTitle
                        || !names.Contains(statement.Value)
                    ),
                ],
            }
            : draft;
}
