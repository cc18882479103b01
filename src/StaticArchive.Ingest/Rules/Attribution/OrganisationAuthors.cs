using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Organisations that a document names as its own where it names no person: a line of its own at the top, the body
/// whose minutes they are, the one that speaks in a press release.
/// </summary>
internal static class OrganisationAuthors
{
    private const int MostSpeakers = 400;
    private const string MinutesOf = "minutes of ";
    private const string Said = ", said";

    /// <summary>Adds them, each kind of evidence once: the first line has it.</summary>
    public static void AddCandidates(DocumentEdges edges, IReadOnlyList<Draft> drafts, RuleContext context)
    {
        // Speech to the Society of Ferrymen / The Ferry House: where one speaks is no letterhead.
        var above = edges.Top.Where(line => !line.IsBelowTitle && !line.IsTitle).ToList();
        if (
            !above.Exists(line => TitlePageLineDetector.IsOccasion(line.Text))
            && !edges.Top.Any(line => line.IsTitle && LegislationTitleDetector.IsTitle(line.Text))
        )
        {
            AddFirst(above, MetadataEvidence.Letterhead, context);
        }

        AddFirst(edges.Top.Where(line => line.IsBelowTitle), MetadataEvidence.BodyBelowTitle, context);
        AddFirst(edges.Top.Where(line => line.IsTitle), MetadataEvidence.CopyrightHolder, context);
        foreach (var line in edges.Top)
        {
            if (ParseMinutes(line.Text) is { } body)
            {
                Add(context, body, line.Extent, MetadataEvidence.IssuingBody);
                break;
            }
        }

        AddSpeaker(drafts, context);
    }

    private static void AddFirst(IEnumerable<EdgeLine> lines, MetadataEvidence evidence, RuleContext context)
    {
        if (
            lines.FirstOrDefault(line => IsOrganisation(line.Text.TrimEnd('.'))) is { } found
            && !found.Draft.States(PaperField.Author)
        )
        {
            Add(context, found.Text.TrimEnd('.'), found.Extent, evidence);
        }
    }

    /// <summary>
    /// Not <c>Speech to the Society of Ferrymen</c>, which is an occasion, nor <c>Printed for the River Press
    /// Limited</c>.
    /// </summary>
    private static bool IsOrganisation(string line) =>
        OrganisationKinds.IsOrganisation(line)
        && !TitlePageLineDetector.IsOccasion(line)
        && !TitlePageLineDetector.IsPublicationNote(line)
        && !TitlePageLineDetector.IsGenre(line);

    /// <summary><c>Minutes of the Rivers Committee</c>, <c>Minutes of a meeting of the Rivers Committee</c></summary>
    private static string? ParseMinutes(string line)
    {
        if (!line.StartsWith(MinutesOf, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var of = line.LastIndexOf(" of the ", StringComparison.OrdinalIgnoreCase);
        var rest = of < 0 ? line[MinutesOf.Length..] : line[(of + " of the ".Length)..];
        var held = rest.IndexOf(" held ", StringComparison.OrdinalIgnoreCase);
        var name = held < 0 ? rest : rest[..held];
        return OrganisationKinds.IsOrganisation(name) ? name : null;
    }

    /// <summary><c>Ben Hill, chief executive of the River Trust, said: "…"</c></summary>
    private static void AddSpeaker(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        foreach (var draft in drafts.Take(MostSpeakers).Where(draft => draft.Kind == BlockKind.Paragraph))
        {
            var said = draft.Text.IndexOf(Said, StringComparison.Ordinal);
            var of = said < 0 ? -1 : draft.Text.LastIndexOf(" of ", said, StringComparison.Ordinal);
            if (of < 0)
            {
                continue;
            }

            var name = draft.Text[(of + " of ".Length)..said];
            name = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name["the ".Length..] : name;
            if (
                name.Length < 60
                && name.Contains(' ')
                && JobTitleDetector.IsJobTitle(draft.Text[Math.Max(0, of - 40)..of])
                && name.Split(' ').All(word => char.IsUpper(word[0]) || word is "of" or "for" or "and" or "the")
            )
            {
                Add(context, name, draft.Extent, MetadataEvidence.SpeakersBody);
                return;
            }
        }
    }

    private static void Add(RuleContext context, string name, Span extent, MetadataEvidence evidence) =>
        context.AddCandidate(
            new MetadataStatement(PaperField.Author, OrganisationCase.Restore(name), evidence),
            extent
        );
}
