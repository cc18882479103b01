namespace StaticArchive.Model.Text;

/// <summary>Words before a name that only persons have: <c>Dr</c>, <c>Baroness</c>, <c>Cllr.</c>, <c>MR</c>.</summary>
public static class PersonTitles
{
    private static readonly HashSet<string> Titles = WordList.ParseSet(
        "professor prof dr dr.in sir dame lord lady baroness baron viscount earl mr mrs ms miss mx rev revd reverend "
            + "cllr councillor herr frau mme mlle monsieur madame señor señora dipl.-ing",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a word is one, with or without the stop of an abbreviation.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));
}
