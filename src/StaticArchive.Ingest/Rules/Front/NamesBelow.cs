using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The authors in a block of their own below a title of several lines, the last of which reads like a name:
/// <code>
/// Evaluation of the Southwick
/// Single Assessment Pilot
///
/// Ada Meadow
/// </code>
/// </summary>
/// <param name="drafts">The document.</param>
/// <param name="hasNames">Whether the block below the title begins with names.</param>
internal sealed class NamesBelow(IReadOnlyList<Draft> drafts, bool hasNames)
{
    /// <summary>Looks at the block below the one at index <paramref name="title"/>.</summary>
    public static NamesBelow Find(IReadOnlyList<Draft> drafts, int title) =>
        new(
            drafts,
            title + 1 < drafts.Count
                && drafts[title + 1].IsPlainParagraph
                && PersonNameParser.ParseList(drafts[title + 1].Content.Lines().First().Text).Count > 0
        );

    /// <summary>
    /// Whether a line is the last of the title: the text uses a word of it with a small letter, <c>pilot</c>, and
    /// those who wrote it are named below.
    /// </summary>
    public bool ContinuesTitle(string line) =>
        hasNames
        && PersonNameParser.ParseList(line).Count == 1
        && WordTokenizer.Split(line).Exists(word => LowercaseWordFinder.IsUsed(drafts, word.ToLowerInvariant()));
}
