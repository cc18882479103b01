using StaticArchive.Ingest;
using StaticArchive.IO;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary>Looks up passages that a new event or annotation is about, so that none is an orphan.</summary>
internal sealed class QuoteResolver
{
    private readonly Intake _intake;
    private readonly QuoteCorpus _corpus;

    /// <summary>Reads the archive.</summary>
    public QuoteResolver(ArchiveFolders folders)
    {
        _intake = Ingestion.Read(FileSystem.Read(folders.Input), settings => settings);
        _corpus = new QuoteCorpus(_intake.Papers, _intake.Documents);
    }

    /// <summary>The archive's settings.</summary>
    public Settings Settings => _intake.Settings;

    /// <summary>Whether the archive has events of its own; one without shows when its papers came out.</summary>
    public bool HasEvents => _intake.Events.Count > 0;

    /// <summary>Whether an event has an id.</summary>
    public bool HasEvent(string id) => _intake.Events.Any(known => known.Id == id);

    /// <summary>What is wrong with the id of a paper, and what would do; null for nothing.</summary>
    public string? CheckPaper(string paper)
    {
        var known = _intake.Papers.FirstOrDefault(known => known.Id == paper);
        if (known is not null)
        {
            return known.Access == Access.Withdrawn ? $"the paper \"{paper}\" is withdrawn" : null;
        }

        var ids = _intake.Papers.Select(known => known.Id).ToList();
        var near = ids.Find(id => EditDistance.IsWithin(id, paper, 3) || id.Contains(paper, StringComparison.Ordinal));
        return $"there is no paper \"{paper}\""
            + (near is not null ? $"; did you mean \"{near}\"?" : $"; papers are {string.Join(", ", ids)}");
    }

    /// <summary>What keeps a quote from being found at one place; null for nothing.</summary>
    public string? CheckQuote(TextQuoteSelector quote)
    {
        var anchor = QuoteAnchorer.Find(quote, _corpus);
        return anchor.State switch
        {
            AnchorState.Exact or AnchorState.Moved => null,
            AnchorState.Ambiguous =>
                $"{anchor.Reason}; quote more of the words, or give those before (--prefix) or after (--suffix)",
            _ => $"{anchor.Reason}; copy the words as the page of the paper shows them",
        };
    }

    /// <summary>The passage as files describe it; the quote has been checked.</summary>
    public TextQuoteSelector Describe(TextQuoteSelector quote)
    {
        var anchor = QuoteAnchorer.Find(quote, _corpus);
        return TextQuoteSelectorBuilder.Describe(
            _intake.Documents.First(document => document.Id == anchor.Document),
            anchor.Span,
            _corpus,
            quote.Location
        );
    }

    /// <summary>The passage that options or the person at the terminal name, asked for until it is found.</summary>
    /// <param name="ask">Where to ask.</param>
    /// <param name="given">What options say; empty for what they leave open.</param>
    public TextQuoteSelector Ask(OptionPrompt ask, TextQuoteSelector given)
    {
        var paper = ask.Require(given.Paper, "--paper", "Paper (the last part of its address)", CheckPaper);
        var quote = ask.Require(
            given.Exact,
            "--quote",
            "The words it is about",
            words => CheckQuote(given with { Paper = paper, Exact = words })
        );
        return Describe(given with { Paper = paper, Exact = quote });
    }
}
