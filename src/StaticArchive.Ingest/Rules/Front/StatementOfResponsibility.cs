using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// A statement of responsibility, as cataloguers call it: <c>A report by the River Trust</c>, <c>Edited by Ann Lee and
/// Ben Hill</c>, <c>Prepared for the Department of Rivers by Ann Lee</c>.
/// </summary>
/// <param name="Field">The field it states: author or editor.</param>
/// <param name="Names">Persons, or one organisation; none where it only says for whom.</param>
internal sealed record StatementOfResponsibility(PaperField Field, IReadOnlyList<string> Names)
{
    private const int Longest = 160;
    private const int LongestPhrase = 240;
    private const int MostQualifiers = 4;
    private const int MostWords = 10;

    private static readonly HashSet<string> Qualifiers = Set(
        "a an the this final interim draft joint annual independent research discussion working policy "
            + "briefing technical full summary written oral supplementary further additional"
    );
    private static readonly HashSet<string> WorkNouns = Set(
        "report study paper review evaluation response submission memorandum statement speech lecture "
            + "presentation note assessment analysis evidence comments representations observations"
    );
    private static readonly HashSet<string> ActionVerbs = Set(
        "prepared produced written edited compiled commissioned submitted published presented delivered "
            + "authored drafted issued"
    );
    private static readonly HashSet<string> Prepositions = Set("by for to on from");
    private static readonly HashSet<string> AddressedWorks = Set("response submission");
    private static readonly HashSet<string> EditorVerbs = Set("edited compiled");
    private static readonly HashSet<string> Joining = Set(
        "of for and the in on to with für der des du de la et y del cy yr"
    );

    /// <summary>Which words before names make a line such a statement; one of the rules has to apply.</summary>
    private static readonly LeadRule[] LeadRules =
    [
        // Edited by Ann Lee; Prepared for the Department of Rivers
        new("something was done", lead => lead.Verb is not null),
        // Final report by the River Trust
        new("a work by somebody", lead => lead.Noun is not null && lead.IsBefore("by")),
        // Response from the River Trust
        new(
            "a work sent by somebody",
            lead => lead.Noun is not null && AddressedWorks.Contains(lead.Noun) && lead.IsBefore("from")
        ),
    ];

    /// <summary>What a line states; null where it is another kind of line.</summary>
    public static StatementOfResponsibility? Parse(string line) => ParsePhrase(line) ?? ParseLine(line);

    /// <summary>
    /// <c>Speech by the Rt Hon Ann Lee MP, Minister for Rivers</c>, <c>Herausgegeben von Ute Pohl</c>; of an office,
    /// <c>Report of: Director of Rivers</c>, no name. A sentence that begins so is none: <c>By then Ann Lee had …</c>
    /// </summary>
    private static StatementOfResponsibility? ParsePhrase(string line)
    {
        if (line.Length > LongestPhrase || ResponsibilityPhrases.Match(line) is not { } phrase)
        {
            return null;
        }

        var rest = line[phrase.Length..];
        var persons = LeadingPersonNames.Parse(rest);
        var behind = rest[persons.End..].TrimStart();
        return persons.Names.Count > 0 && !IsSentence(behind) ? new(phrase.Field, persons.Names)
            : ParseNames(WithoutPost(rest)) is { Count: > 0 } names ? new(phrase.Field, names)
            : JobTitleDetector.IsJobTitle(rest) && rest.Length < Longest && IsWordyPhrase(line, phrase.Length)
                ? new(phrase.Field, [])
            : null;
    }

    /// <summary><c>By our Rivers Correspondent, Ann Lee</c></summary>
    private static string WithoutPost(string names) =>
        names.StartsWith("our ", StringComparison.OrdinalIgnoreCase)
            ? names[(names.LastIndexOf(',') + 1)..].Trim()
            : names;

    /// <summary>What follows a name within a clause: <c>was born in the valley.</c></summary>
    private static bool IsSentence(string behind) =>
        behind.Length > 0
        && char.IsLower(behind[0])
        && behind.EndsWith('.')
        && !behind.StartsWith("to ", StringComparison.Ordinal);

    /// <summary><c>Report of</c>, <c>Report by:</c>, but not <c>By</c> or <c>Von</c> alone.</summary>
    private static bool IsWordyPhrase(string line, int length) => line.AsSpan(0, length).TrimEnd(" :").Contains(' ');

    /// <summary>What a line states that names the work first: <c>Final report by the River Trust</c>.</summary>
    public static StatementOfResponsibility? ParseLine(string line)
    {
        var words = line.Length > Longest ? [] : line.Split(' ');
        if (
            ParseLead(words) is not { } lead
            || !(Array.Exists(LeadRules, rule => rule.Applies(lead)) || IsForSomebody(line, lead))
        )
        {
            return null;
        }

        var names = ParseNames(FindNames(line, words, lead));
        return lead.Verb is null && names.Count == 0
            ? null
            : new StatementOfResponsibility(
                lead.Verb is not null && EditorVerbs.Contains(lead.Verb) ? PaperField.Editor : PaperField.Author,
                names
            );
    }

    /// <summary><c>A paper for the River Trust by Ann Lee</c></summary>
    private static bool IsForSomebody(string line, ResponsibilityLead lead) =>
        lead.Noun is not null && lead.IsBefore("for") && line.Contains(" by ", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The words up to the preposition: <c>A final report by</c>, <c>Edited by</c>. Null where there is no preposition
    /// or nothing follows it.
    /// </summary>
    private static ResponsibilityLead? ParseLead(string[] words)
    {
        var at = 0;
        while (at < MostQualifiers && IsWordOf(Qualifiers, words, at))
        {
            at++;
        }

        var noun = IsWordOf(WorkNouns, words, at) ? words[at++] : null;
        var verb = IsWordOf(ActionVerbs, words, at) ? words[at++] : null;
        return at + 1 < words.Length && IsWordOf(Prepositions, words, at)
            ? new ResponsibilityLead(noun, verb, words[at], at + 1)
            : null;
    }

    private static bool IsWordOf(HashSet<string> set, string[] words, int at) =>
        at < words.Length && set.Contains(words[at]);

    /// <summary>
    /// Behind the last <c>by</c>; without one behind the lead, unless that says what was done for whom.
    /// </summary>
    private static string FindNames(string line, string[] words, ResponsibilityLead lead)
    {
        var by = line.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        return by >= 0 ? line[(by + " by ".Length)..]
            : lead.Verb is null ? string.Join(' ', words[lead.WordCount..])
            : "";
    }

    private static IReadOnlyList<string> ParseNames(string text)
    {
        var name = (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text).TrimEnd('.', ' ');
        return PersonNameParser.ParseList(name) is { Count: > 0 } persons ? persons
            : IsOrganisation(name.Split(' ')) ? [name]
            : [];
    }

    private static bool IsOrganisation(string[] words) =>
        words.Length is > 1 and <= MostWords
        && words.Any(word => OrganisationKinds.Contains(word.Trim(',')))
        && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word == "&" || Joining.Contains(word)));

    private static HashSet<string> Set(string words) => WordList.ParseSet(words, StringComparer.OrdinalIgnoreCase);

    private sealed record LeadRule(string Name, Func<ResponsibilityLead, bool> Applies);
}
