using StaticArchive.Documents;
using StaticArchive.Ingest;
using StaticArchive.Link.Anchoring;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.New;

/// <summary>Looks up passages that a new event or annotation is about, so that none is written that would be an orphan.</summary>
internal sealed class Passages
{
    private readonly Intake _intake;
    private readonly Library _library;

    /// <summary>Reads the archive.</summary>
    public Passages(ArchiveFolders folders)
    {
        _intake = Ingestion.Read(Disk.Read(folders.Input), settings => settings);
        _library = new Library(_intake.Papers, _intake.Documents);
    }

    /// <summary>The passage, or a fault that says why it cannot be used.</summary>
    public QuoteRecord Find(string paper, string quote, string? prefix, string? suffix)
    {
        if (_intake.Papers.All(known => known.Id != paper))
        {
            var ids = _intake.Papers.Select(known => known.Id).ToList();
            var near = ids.Where(id => Text.Distance.Within(id, paper, 3) || id.Contains(paper, StringComparison.Ordinal)).FirstOrDefault();
            throw Refusal("--paper", $"there is no paper \"{paper}\"" + (near is not null ? $"; did you mean \"{near}\"?" : $"; papers are {string.Join(", ", ids)}"));
        }

        var record = new QuoteRecord(paper, null, quote, prefix, suffix, new Place("staticarchive"));
        var anchor = QuoteAnchor.Find(record, _library);
        return anchor.State switch
        {
            AnchorState.Exact or AnchorState.Moved => Selectors.Describe(_intake.Documents.First(document => document.Id == anchor.Document), anchor.Span, _library, record.Place),
            AnchorState.Ambiguous => throw Refusal("--quote", $"{anchor.Reason}; quote more of the words, or give those before (--prefix) or after (--suffix)"),
            _ => throw Refusal("--quote", $"{anchor.Reason}; copy the words as the page of the paper shows them"),
        };
    }

    private static FaultException Refusal(string option, string why) => new(Messages.WrongUsage(option, why), FaultException.Usage);
}
