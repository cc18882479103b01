using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// A line that states rights: <c>© Health Services Management Centre</c>, <c>Copyright © 2011, Emerald</c>.
/// </summary>
internal static class RightsStatementRule
{
    private const int Longest = 240;

    /// <summary>Marks them as metadata.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].IsPlainParagraph && result[i].Text.Length < Longest && StatesRights(result[i].Text))
            {
                result[i] = (result[i] with { Kind = BlockKind.Metadata, Field = PaperField.Rights }).WithStatement(
                    PaperField.Rights,
                    result[i].Text,
                    MetadataEvidence.CopyrightLine
                );
            }
        }

        return result;
    }

    private static bool StatesRights(string text) =>
        text[0] == '©'
        || text.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Copyright ©", StringComparison.OrdinalIgnoreCase)
        || (
            text.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase)
            && text.Length > 14
            && text.AsSpan(10).ContainsAny("0123456789")
        );
}
