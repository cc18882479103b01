using StaticArchive.Ingest.Sources;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The lines above a title in the same paragraph:
/// <code>
/// MINISTRY OF RIVERS
/// 1 Bridge Street, Southwick SO1 2AB
/// Circular 23/85
/// </code>
/// </summary>
internal static class MastheadLines
{
    /// <summary>How many lines at the top are such lines.</summary>
    public static int Count(List<MappedText> lines)
    {
        var count = 0;
        while (count < lines.Count && IsMasthead(lines[count]) && !TitleWords.IsBroken(lines, count))
        {
            count++;
        }

        // RIVER FORUM / Case Study 9
        return count == 0 && lines.Count > 1 && IsForumAbove(lines) ? 1 + Count(lines[1..]) : count;
    }

    /// <summary>Whether a line is the issuer, an address, a series, a number, a notice or a date.</summary>
    public static bool IsMasthead(MappedText line) =>
        TitleBlockLineClassifier.Classify(line) switch
        {
            TitleBlockLineKind.Series
            or TitleBlockLineKind.Notice
            or TitleBlockLineKind.Address
            or TitleBlockLineKind.Date => true,
            TitleBlockLineKind.Institution => OrganisationLineDetector.IsOrganisation(line.Text),
            _ => false,
        };

    /// <summary>A short name in capitals above a series: nothing below but series and more of the title.</summary>
    private static bool IsForumAbove(List<MappedText> lines) =>
        !lines[0].Text.Any(char.IsLower)
        && !TitleWords.IsIncomplete(lines[0].Text)
        && TitleBlockLineClassifier.Classify(lines[1]) is TitleBlockLineKind.Series or TitleBlockLineKind.Institution
        && IsMasthead(lines[1])
        && lines.Skip(2).All(line => IsMasthead(line) || line.Text.Any(char.IsLower));
}
