using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>A date of a line at the top, with what the words before it say it is the day of.</summary>
/// <param name="Edtf">The date.</param>
/// <param name="Evidence">How far it is trusted as the day of publication; null for the day of something else.</param>
/// <param name="IsYear">Whether it says no more than a year.</param>
internal sealed record DatedLine(string Edtf, MetadataEvidence? Evidence, bool IsYear)
{
    /// <summary>
    /// All of a line: of <c>Version: 1.0 Date: March 2016</c> one, of <c>Received 3 May 2007, accepted 11 January
    /// 2008</c> two.
    /// </summary>
    public static IReadOnlyList<DatedLine> ParseAll(string line, MetadataEvidence place, bool monthFirst)
    {
        var found = new List<DatedLine>();
        var from = 0;
        foreach (var date in new DateFinder(monthFirst).FindAll(line))
        {
            found.Add(new DatedLine(date.Edtf, DateCues.FindEvidence(line[from..date.Start], place), date.IsYear));
            from = date.End;
        }

        return found;
    }
}
