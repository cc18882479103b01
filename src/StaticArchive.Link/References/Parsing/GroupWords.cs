using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Words that name a group of authors: <c>Wells Section on Water</c>, <c>the WEXLEY Collaborators</c>.
/// </summary>
internal static class GroupWords
{
    private static readonly HashSet<string> Words = WordList.ParseSet(
        "Section Group Committee Team Consortium Investigators Collaborators Collaboration Network Initiative Panel "
            + "Force Subcommittee Workgroup"
    );

    /// <summary>Whether a text has such a word, or one of organisations' names, behind its first.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            var word = text[start..end].ToString();
            if (start > 0 && (Words.Contains(word) || PersonNameParser.IsOrganisationWord(word)))
            {
                return true;
            }
        }

        return false;
    }
}
