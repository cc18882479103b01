using StaticArchive.Documents;
using StaticArchive.Link.References;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Makes the list of what a document's citations can mean: the entries of its own list, then those that only other documents of its
/// paper print, then curated records that no list prints.
/// </summary>
internal sealed class CitableLists
{
    private readonly ILookup<string, CitablePrint> _byDocument;
    private readonly ILookup<string, string> _documentsOfPaper;
    private readonly Itself<Known> _known;

    /// <summary>Prepares them.</summary>
    public CitableLists(Intake intake, ReferenceIndex index, Memory memory)
    {
        _byDocument = index.Works.SelectMany(work => work.Occurrences.Where(print => print.Listed).Select(print => new CitablePrint(work.Id, print))).ToLookup(pair => pair.Print.Document, StringComparer.Ordinal);
        _documentsOfPaper = intake.Documents.ToLookup(document => document.Paper, document => document.Id, StringComparer.Ordinal);
        var curated = index.Works.Where(work => work.Curated).Select(work => new CuratedWork(work.Id, work.Item)).ToList();
        _known = new Itself<Known>(memory.Of(new Stated(new Itself<Curated>(intake.Curated), new Itself<IReadOnlyList<Organisation>>(intake.Settings.Organisations), new Listing<CuratedWork>(curated)), _ => new Known(intake, curated)));
    }

    /// <summary>All that the list of a document is made of.</summary>
    public Source Of(Document document) => new(
        new Itself<Document>(document),
        new Listing<CitablePrint>([.. _documentsOfPaper[document.Paper].SelectMany(id => _byDocument[id])]),
        _known);

    /// <summary>What a list is made of; equal to another that makes the same.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Prints">What the lists of its paper print, document by document.</param>
    /// <param name="Known">What is known of authors and works in all documents.</param>
    internal sealed record Source(Itself<Document> Document, Listing<CitablePrint> Prints, Itself<Known> Known)
    {
        /// <summary>Makes the list.</summary>
        public CitableList List()
        {
            var known = Known.Value;
            var aliases = known.Aliases.With([.. OwnAbbreviations.Find(Document.Value.Text, Organisations())]);
            var own = Own.OrderBy(pair => pair.Print.Span.Start).Select(pair => Listed.Of(pair.Work, pair.Print.Item, pair.Print.Raw, (aliases, true))).ToList();
            var taken = own.Select(entry => entry.Work).ToHashSet(StringComparer.Ordinal);
            var others = Prints.Items.Where(pair => pair.Print.Document != Document.Value.Id).GroupBy(pair => pair.Print.Document, StringComparer.Ordinal).SelectMany(other => other.OrderBy(pair => pair.Print.Span.Start)).Select(pair => Listed.Of(pair.Work, pair.Print.Item, pair.Print.Raw, (aliases, false)))
                .Concat(known.Curated.Select(work => Listed.Of(work.Work, work.Item, "", (aliases, false)))).Where(entry => taken.Add(entry.Work));
            var list = new CitableList([.. own, .. others]);
            foreach (var name in Own.Select(Organisation).OfType<string>().Concat(known.Names))
            {
                list.AddPhrase(name);
                if (name.IndexOfAny(['(', '[']) is var open and > 0)
                {
                    list.AddPhrase(name[..open]);
                }
            }

            return list;
        }

        private IEnumerable<CitablePrint> Own => Prints.Items.Where(pair => pair.Print.Document == Document.Value.Id);

        /// <summary>Folded names of the organisations that the lists of the paper have.</summary>
        private List<string> Organisations() =>
            [.. Prints.Items.Select(Organisation).OfType<string>().Select(Folding.Key).Where(key => key.Length > 5).Distinct(StringComparer.Ordinal)];

        private static string? Organisation(CitablePrint pair) => pair.Print.Item.Author is [var first, ..] ? first.Literal : null;
    }

    /// <summary>What is known of authors and works in all documents.</summary>
    internal sealed class Known
    {
        /// <summary>Gathers it.</summary>
        public Known(Intake intake, IReadOnlyList<CuratedWork> curated)
        {
            Aliases = Aliases.Read(intake);
            Curated = curated;
            Names = [.. intake.Curated.Aliases.SelectMany(alias => alias.Aliases.Prepend(alias.Name))];
        }

        /// <summary>Names of one author.</summary>
        public Aliases Aliases { get; }

        /// <summary>Curated works.</summary>
        public IReadOnlyList<CuratedWork> Curated { get; }

        /// <summary>Names that people have written down.</summary>
        public IReadOnlyList<string> Names { get; }
    }

    /// <summary>A work where a list prints it.</summary>
    internal sealed record CitablePrint(string Work, Occurrence Print);

    /// <summary>A work that people have written down.</summary>
    internal sealed record CuratedWork(string Work, CslItem Item);

    private sealed record Stated(Itself<Curated> Curated, Itself<IReadOnlyList<Organisation>> Organisations, Listing<CuratedWork> Works);
}
