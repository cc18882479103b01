using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// A statement of responsibility, as cataloguers call it: <c>A report by the River Trust</c>, <c>Edited by Ann Lee and
/// Ben Hill</c>, <c>Prepared for the Department of Rivers by Ann Lee</c>.
/// </summary>
/// <param name="Field">The field it states: author or editor.</param>
/// <param name="Names">Persons, or one organisation; none where it only says for whom.</param>
internal sealed record StatementOfResponsibility(string Field, IReadOnlyList<string> Names)
{
    private const int Longest = 160;
    private const int MostWords = 10;

    private static readonly HashSet<string> Before = WordList.ParseSet(
        "a an the this final interim draft joint annual independent research discussion working policy "
            + "briefing technical full summary",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> WorkNouns = WordList.ParseSet(
        "report study paper review evaluation response submission memorandum statement speech lecture "
            + "presentation note assessment analysis",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> ActionVerbs = WordList.ParseSet(
        "prepared produced written edited compiled commissioned submitted published presented delivered "
            + "authored drafted issued",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> AddressedWorks = WordList.ParseSet(
        "response submission",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly HashSet<string> Joining = WordList.ParseSet(
        "of for and the in on to with",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What a line states; null where it is another kind of line.</summary>
    public static StatementOfResponsibility? Parse(string line)
    {
        var words = line.Length > Longest ? [] : line.Split(' ');
        var at = 0;
        while (at < words.Length && at < 4 && Before.Contains(words[at]))
        {
            at++;
        }

        var noun = at < words.Length && WorkNouns.Contains(words[at]) ? words[at++] : null;
        var deed = at < words.Length && ActionVerbs.Contains(words[at]) ? words[at++] : null;
        if (
            at + 1 >= words.Length
            || words[at].ToLowerInvariant() is not ("by" or "for" or "to" or "on" or "from")
            || (
                deed is null
                && (
                    noun is null
                    || !(
                        words[at].Equals("by", StringComparison.OrdinalIgnoreCase)
                        || (
                            AddressedWorks.Contains(noun)
                            && words[at].Equals("from", StringComparison.OrdinalIgnoreCase)
                        )
                    )
                )
            )
        )
        {
            return null;
        }

        var by = line.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        var names = ParseNames(
            by >= 0 ? line[(by + 4)..]
            : deed is null ? string.Join(' ', words[(at + 1)..])
            : ""
        );
        return deed is null && names.Count == 0
            ? null
            : new StatementOfResponsibility(
                deed?.ToLowerInvariant() is "edited" or "compiled" ? "editor" : "author",
                names
            );
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
        && words.Any(word => PersonNameParser.IsOrganisationWord(word.Trim(',')))
        && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || word == "&" || Joining.Contains(word)));
}
