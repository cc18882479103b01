using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Words by which lines name institutions: <c>University of Southwick</c>, <c>River Trust</c>.</summary>
internal static class OrganisationDetector
{
    /// <summary>Whether one of the words of a line is such a word.</summary>
    public static bool HasOrganisationWord(string line)
    {
        foreach (var (start, end) in WordTokenizer.Tokenize(line))
        {
            if (PersonNameParser.IsOrganisationWord(line[start..end]))
            {
                return true;
            }
        }

        return false;
    }
}
