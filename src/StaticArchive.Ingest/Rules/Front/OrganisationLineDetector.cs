using StaticArchive.Ingest.Rules.Front.Words;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Lines that are the name of an organisation and nothing else: <c>River Trust</c>, <c>MINISTRY OF RIVERS</c>,
/// <c>Institut für Gewässer Lauenbach</c>, <c>Conseil régional de la Vallée</c>.
/// </summary>
internal static class OrganisationLineDetector
{
    private const int Longest = 90;
    private const int MostWords = 10;
    private const string SentenceSigns = ".?!:;…";
    private const string Marks = "*†‡§¹²³0123456789 ";

    private static readonly TitlePageWords Words = TitlePageWords.All;

    /// <summary>Words that begin titles and no names of organisations.</summary>
    private static readonly HashSet<string> TitleOpenings = WordList.ParseSet(
        "a an how why what when where who whose which our my your their this that towards toward beyond after before "
            + "in on from against between under no is are can should report review minutes evaluation inspection "
            + "wer was wie warum ein eine comment pourquoi un une quand"
    );

    private static readonly HashSet<string> Adjectives = WordList.ParseSet(
        "général générale régional régionale national nationale départemental départementale central centrale "
            + "supérieur supérieure municipal municipale"
    );

    /// <summary>Such words that are names of families as well: <c>Ann House</c>.</summary>
    private static readonly HashSet<string> Surnames = WordList.ParseSet("house court press club league bond");

    /// <summary>Whether a line is one.</summary>
    public static bool IsOrganisation(string line)
    {
        // Old title pages end every line with a stop: RURAL DISTRICT COUNCIL.
        var name = line.TrimStart(Marks.ToCharArray());
        name = name.Any(char.IsLower) ? name : name.TrimEnd('.');
        if (name.Length is 0 or > Longest || SentenceSigns.Contains(name[^1], StringComparison.Ordinal))
        {
            return false;
        }

        return IsName(name) || IsNumberedName(name) || IsQualifiedName(name);
    }

    /// <summary>French writes such names small: <c>Inspection générale des affaires sociales</c></summary>
    private static bool IsQualifiedName(string name) =>
        WordTokenizer.Split(name) is [var noun, var adjective, ..] words
        && words.Count <= MostWords
        && char.IsUpper(noun[0])
        && Words.LeadingOrganisations.Contains(Folding.Fold(noun))
        && Adjectives.Contains(adjective);

    /// <summary>With a number at the other margin: <c>SOUTHWICK RIVER BOARD      Agenda item 7</c></summary>
    private static bool IsNumberedName(string name)
    {
        for (var at = name.IndexOf(' ', StringComparison.Ordinal); at > 0; at = name.IndexOf(' ', at + 1))
        {
            if (IsName(name[..at]) && DocumentNumberDetector.IsDocumentNumber(name[(at + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string name)
    {
        var words = WordTokenizer.Split(name);
        return words.Count is > 1 and <= MostWords
            && !name.Contains(':', StringComparison.Ordinal)
            && CanBeginName(words[0])
            && !IsAfterPerson(name)
            && words.TrueForAll(IsNameWord)
            && NamesOrganisation(words, name);
    }

    /// <summary><c>Ada Meadow, University of Southwick</c></summary>
    private static bool IsAfterPerson(string name) =>
        name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
        && PersonNameParser.IsPersonName(name[..comma])
        && !NamesOrganisation(WordTokenizer.Split(name[..comma]), name[..comma]);

    private static bool CanBeginName(string word) =>
        char.IsUpper(word[0])
        && !TitleOpenings.Contains(Folding.Fold(word))
        && !(word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase));

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) || char.IsDigit(word[0]) || Words.Joining.Contains(Folding.Fold(word)) || IsElided(word);

    /// <summary><c>d'Orléans</c>; adjectives of French names are small: <c>régional</c>.</summary>
    private static bool IsElided(string word) => word.Length > 2 && word[1] is '\'' or '’';

    private static bool NamesOrganisation(List<string> words, string name)
    {
        if (Words.LeadingOrganisations.Contains(Folding.Fold(words[0])))
        {
            return true;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var folded = Folding.Fold(words[i]);
            if (IsOrganisationNoun(folded))
            {
                return i == words.Count - 1
                    ? words.Count > 2 || !Surnames.Contains(folded)
                    : IsBeforeComplement(words, i, name);
            }

            // The Future of the Trust
            if (i > 0 && Words.Joining.Contains(folded) && folded is not ("and" or "the" or "und" or "et"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOrganisationNoun(string folded) =>
        Words.Organisations.Contains(folded)
        || Words.OrganisationEndings.Any(ending =>
            folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal)
        );

    /// <summary><c>Office for Rivers</c>, <c>River Trust, Southwick</c>, <c>River Trust Ltd</c></summary>
    private static bool IsBeforeComplement(List<string> words, int i, string name)
    {
        var next = Folding.Fold(words[i + 1]);
        var at = name.IndexOf(words[i], StringComparison.Ordinal) + words[i].Length;
        return next is "of" or "for" or "fur" or "für" or "der" or "des" or "de" or "du" or "on"
            || IsOrganisationNoun(next)
            || (at < name.Length && name[at] == ',' && i > 0);
    }
}
