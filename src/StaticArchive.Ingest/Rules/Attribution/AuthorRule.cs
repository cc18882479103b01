using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Notes everybody whom the edges of a document name as its author, with how far the place is to be trusted: a line
/// that says by whom before a signature, persons before organisations, a letterhead before the copyright line. Names
/// below the title that the text itself uses as common words are no persons.
/// </summary>
internal static class AuthorRule
{
    /// <summary>What may be read of a line at the top, each by itself.</summary>
    private static readonly Action<EdgeLine, RuleContext>[] TopReaders =
    [
        // Speech by the Rt Hon Ann Lee MP; Author: Ann Lee Reviewer: Ben Hill
        ReadResponsibility,
        // © River Trust 2011; Published by the River Trust
        ReadPublisher,
    ];

    /// <summary>Adds the candidates, and takes back names that are none.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var edges = DocumentEdges.Collect(drafts);
        foreach (var read in TopReaders)
        {
            foreach (var line in edges.Top)
            {
                read(line, context);
            }
        }

        if (!edges.Top.Any(line => SignatureDetector.IsSalutation(line.Text)))
        {
            NamesAtTop.AddCandidates(edges, context);
        }

        ReadEnd(edges, context);
        SignatureDetector.AddCandidates(drafts, context);
        OrganisationAuthors.AddCandidates(edges, drafts, context);
        return CommonWordNames.TakeBack(drafts);
    }

    private static void ReadEnd(DocumentEdges edges, RuleContext context)
    {
        foreach (var line in edges.End)
        {
            if (ResponsibilityPhrases.Match(line.Text) is { } phrase && (phrase.IsLabel || SaysWritten(line, phrase)))
            {
                ReadResponsibility(line, context);
            }

            ReadPublisher(line, context);
            AboutAuthorParser.AddCandidates(line, context);
        }
    }

    /// <summary><c>Report written by Ann Lee</c></summary>
    private static bool SaysWritten(EdgeLine line, ResponsibilityPhrases.Phrase phrase) =>
        line.Text[..phrase.Length].Contains("written", StringComparison.OrdinalIgnoreCase);

    /// <summary>A statement at the start of a line, or behind a label within it.</summary>
    private static void ReadResponsibility(EdgeLine line, RuleContext context)
    {
        if (line.IsTitle)
        {
            ReadTitle(line, context);
            return;
        }

        if (StatementOfResponsibility.Parse(line.Text) is not { } stated || IsStated(line, stated))
        {
            return;
        }

        if (stated.Names.Count == 0 && ResponsibilityPhrases.Match(line.Text) is { } phrase)
        {
            var office = line.Text[phrase.Length..].Trim();
            office = office.StartsWith("the ", StringComparison.Ordinal) ? office["the ".Length..] : office;
            Add(context, line, office, MetadataEvidence.ResponsibleOffice);
        }

        foreach (var name in stated.Names)
        {
            var evidence =
                OrganisationKinds.Contains(name.Split(' ')[^1]) || OrganisationKinds.IsOrganisation(name)
                    ? MetadataEvidence.ResponsibleBody
                    : MetadataEvidence.ResponsibilityLine;
            context.AddCandidate(new MetadataStatement(stated.Field, RestoreCase(name), evidence), line.Extent);
        }
    }

    /// <summary><c>Ann Lee</c> of <c>ANN LEE</c>, <c>Comptroller and Auditor General</c></summary>
    private static string RestoreCase(string name) =>
        PersonNameParser.IsPersonName(name) && !name.Contains(" AND ", StringComparison.Ordinal)
            ? PersonNameParser.RestoreCase(name)
            : OrganisationCase.Restore(name);

    /// <summary><c>Written evidence submitted by the River Trust (RIV0047)</c></summary>
    private static void ReadTitle(EdgeLine line, RuleContext context)
    {
        var open = line.Text[^1] == ')' ? line.Text.LastIndexOf('(') : -1;
        var words = open > 0 && !line.Text[open..].Any(char.IsLower) ? line.Text[..open].TrimEnd() : line.Text;
        if (StatementOfResponsibility.ParseLine(words) is { Field: PaperField.Author } stated)
        {
            foreach (var name in stated.Names)
            {
                Add(context, line, name, MetadataEvidence.ResponsibleBody);
            }
        }
    }

    /// <summary><c>© River Trust 2011</c>, <c>Published by the River Trust, 8 Mill Lane</c></summary>
    private static void ReadPublisher(EdgeLine line, RuleContext context)
    {
        if (PublisherLineParser.ParseHolder(line.Text) is { } holder)
        {
            Add(context, line, holder, MetadataEvidence.CopyrightHolder);
        }

        if (PublisherLineParser.ParsePublisher(line.Text) is { } publisher)
        {
            Add(context, line, publisher, MetadataEvidence.PublishingBody);
        }
    }

    /// <summary>Whether its block states the same already, by a label.</summary>
    private static bool IsStated(EdgeLine line, StatementOfResponsibility stated) =>
        stated.Names.Count > 0
        && line.Draft.Statements.Where(statement => statement.Field == stated.Field)
            .Select(statement => statement.Value)
            .SequenceEqual(stated.Names, StringComparer.Ordinal);

    private static void Add(RuleContext context, EdgeLine line, string name, MetadataEvidence evidence) =>
        context.AddCandidate(new MetadataStatement(PaperField.Author, name, evidence), line.Extent);
}
