using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>What organisations that issue papers are called, in the languages that documents are read in.</summary>
internal static class OrganisationKinds
{
    private const int MostWords = 10;

    private static readonly HashSet<string> Kinds = WordList.ParseSet(
        "department ministry office commission commissioner commissioners agency council committee authority board "
            + "government treasury secretariat trust foundation institute institution centre center university "
            + "college "
            + "association society bureau organisation organization union federation confederation network "
            + "partnership "
            + "alliance coalition campaign assembly parliament senate house court tribunal inspectorate service "
            + "services "
            + "group forum museum academy corporation company charity fund panel taskforce team "
            + "consortium chamber club league guild mission police hospital observatory laboratory associates "
            + "cyngor llywodraeth comisiwn comisiynydd ymddiriedolaeth cymdeithas prifysgol sefydliad senedd swyddfa "
            + "pwyllgor canolfan "
            + "institut ministerium amt bundesamt landesamt behörde verband verein gesellschaft stiftung universität "
            + "hochschule rat ausschuss bundestag landtag stadt gemeinde kommission zentrum bundesministerium "
            + "ministère conseil commission association institut université fondation comité mairie agence office "
            + "sénat assemblée ville commune société centre fédération "
            + "ministerio consejo ayuntamiento instituto universidad fundación comisión asociación comité agencia "
            + "ministero consiglio comune istituto università fondazione commissione associazione agenzia "
            + "ministerie gemeente raad instituut universiteit stichting vereniging commissie "
            + "ministério conselho câmara fundação universidade comissão associação",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Joining = WordList.ParseSet(
        "of for and the in on to with by at & für der die des den und im am an du de la le les des l d et pour "
            + "y del cy "
            + "yr ar ac e i di per da do van voor het en",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Words of other lines about organisations: <c>Minutes of the Board</c></summary>
    private static readonly HashSet<string> Openings = WordList.ParseSet(
        "minutes report reports agenda meeting response submission evaluation review evidence statement letter "
            + "to from "
            + "by before prepared written review inquiry guidance strategy annual proceedings bericht rapport "
            + "adroddiad "
            + "presented laid ordered held present attendance working minute an a in",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => Kinds.Contains(word) || PersonNameParser.IsOrganisationWord(word);

    /// <summary>
    /// Whether a line is the name of an organisation and nothing else: <c>Department for Rivers</c>, <c>PORT SOUTHWICK
    /// HARBOUR TRUST</c>. A kind alone is none: <c>The Board</c>.
    /// </summary>
    public static bool IsOrganisation(string line)
    {
        var words = line.Length < 100 ? WordTokenizer.Split(line) : [];
        return words.Count is > 1 and <= MostWords
            && line.AsSpan().IndexOfAny(":;|@?!()\"“") < 0
            && char.IsUpper(line[0])
            && !Openings.Contains(words[0])
            && !JobTitleDetector.IsJobTitle(words[0])
            && words.TrueForAll(word => char.IsUpper(word[0]) || Joining.Contains(word))
            && words.Exists(word => Kinds.Contains(word))
            && words.Exists(word => !Kinds.Contains(word) && !Joining.Contains(word));
    }
}
