using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

namespace StaticArchive.Ingest.Formats.Pdf.Reading;

/// <summary>Opens a file and lays out its pages.</summary>
internal static class PdfLayoutReader
{
    /// <summary>Objects nested deep need a deep stack; a thread of the pool has too little.</summary>
    private const int StackSize = 256 << 20;

    /// <summary>Longest time in which no page is read before the file is given up.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(40);

    /// <summary>What is seen on its pages; never throws for what stands in the file.</summary>
    public static PdfLayout Read(ReadOnlyMemory<byte> bytes)
    {
        var budget = new ExpansionBudget();
        var reader = new FileReader(bytes.ToArray(), budget);
        var thread = new Thread(reader.Read, StackSize) { IsBackground = true };
        thread.Start();
        for (var last = -1; last != reader.Progress; )
        {
            last = reader.Progress;
            if (thread.Join(_patience))
            {
                return reader.Result!;
            }
        }

        budget.Cancel();
        return new PdfLayout([]) { Failure = PdfFailure.TooLarge };
    }
}
