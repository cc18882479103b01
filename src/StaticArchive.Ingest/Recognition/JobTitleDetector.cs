using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// What authors are, below their names: <c>Honorary Senior Fellow</c>, <c>Professor of Health Policy</c>. Capitals make
/// it look like a name.
/// </summary>
internal static class JobTitleDetector
{
    private static readonly HashSet<string> Names = WordList.ParseSet(
        "professor fellow lecturer director officer manager researcher reader chair head chief executive "
            + "president secretary adviser advisor analyst consultant associate assistant senior junior "
            + "honorary emeritus emerita visiting principal "
            + "coordinator co-ordinator editor economist sociologist student candidate scientist librarian "
            + "dean commissioner minister",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a line names a position and no person.</summary>
    public static bool IsJobTitle(string line) =>
        line.Length < 120
        && WordTokenizer.Tokenize(line).Any(word => Names.Contains(line[word.Start..word.End]))
        && (
            !line.StartsWith("Professor ", StringComparison.Ordinal)
            || line.StartsWith("Professor of ", StringComparison.Ordinal)
            || line.StartsWith("Professor and ", StringComparison.Ordinal)
        );
}
