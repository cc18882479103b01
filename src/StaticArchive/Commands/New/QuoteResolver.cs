using StaticArchive.Ingest;
using StaticArchive.IO;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
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

    /// <summary>The passage, or a fault that says why it cannot be used.</summary>
    public TextQuoteSelector Resolve(string paper, string quote, string? prefix, string? suffix)
    {
        if (_intake.Papers.All(known => known.Id != paper))
        {
            var ids = _intake.Papers.Select(known => known.Id).ToList();
            var near = ids.Where(id =>
                    EditDistance.IsWithin(id, paper, 3) || id.Contains(paper, StringComparison.Ordinal)
                )
                .FirstOrDefault();
            throw CreateError(
                "--paper",
                $"there is no paper \"{paper}\""
                    + (near is not null ? $"; did you mean \"{near}\"?" : $"; papers are {string.Join(", ", ids)}")
            );
        }

        var record = new TextQuoteSelector(paper, null, quote, prefix, suffix, new SourceLocation("staticarchive"));
        var anchor = QuoteAnchorer.Find(record, _corpus);
        return anchor.State switch
        {
            AnchorState.Exact or AnchorState.Moved => TextQuoteSelectorBuilder.Describe(
                _intake.Documents.First(document => document.Id == anchor.Document),
                anchor.Span,
                _corpus,
                record.Location
            ),
            AnchorState.Ambiguous => throw CreateError(
                "--quote",
                $"{anchor.Reason}; quote more of the words, or give those before (--prefix) or after (--suffix)"
            ),
            _ => throw CreateError("--quote", $"{anchor.Reason}; copy the words as the page of the paper shows them"),
        };
    }

    private static FatalErrorException CreateError(string option, string why) =>
        new(MessageCatalog.UsageError(option, why), FatalErrorException.UsageExitCode);
}
