using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Link.Anchoring;
using StaticArchive.Link.Citations;
using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Publish;
using StaticArchive.Publish.Search;
using StaticArchive.Publish.Site;

namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>precise</c>: each station over thirty made-up papers by BenchmarkDotNet, with what it allocates. The stations
/// before it have run once; what a station makes lazily is made.
/// </summary>
[MemoryDiagnoser]
public class StationBenchmarks
{
    private const int Papers = 30;

    private IReadOnlyList<InputFile> _input = [];
    private Intake _intake = null!;
    private ReferenceIndex _index = null!;
    private Archive _archive = null!;
    private IReadOnlyList<OutputFile> _files = [];

    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkRunner.Run<StationBenchmarks>(
            ManualConfig
                .Create(DefaultConfig.Instance)
                .AddJob(job)
                .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "static-archive-benchmarks")),
            arguments
        );
        return 0;
    }

    /// <summary>Papers, each with a note on a sentence of its own.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var papers = new SearchCorpus().Files(Papers);
        _input = [.. papers.Concat(papers.Select(Note))];
        _intake = Read();
        _index = References();
        _archive = Linking.Link(_intake);
        _files = Publishing.Publish(_archive);
    }

    /// <summary>Bytes to documents: text, sections, blocks, fields.</summary>
    [Benchmark]
    public Intake Read() => Ingestion.Read(_input, settings => settings);

    /// <summary>Entries of lists to works.</summary>
    [Benchmark]
    public ReferenceIndex References() => ReferenceIndex.Build(_intake, []);

    /// <summary>Mentions in the text, and the works they mean.</summary>
    [Benchmark]
    public IReadOnlyList<Citation> Links() => CitationLinker.Link(_intake, _index, []);

    /// <summary>Notes to the words they are about.</summary>
    [Benchmark]
    public object Anchoring() =>
        AnnotationAnchorer.AnchorAll(
            AnnotationValidator.Validate(_intake.Annotations, _index.Works, []),
            new QuoteCorpus(_index.Papers, _intake.Documents),
            []
        );

    /// <summary>Everything between papers: lists of pages and files, the index of the search.</summary>
    [Benchmark]
    public object Publish() => Publishing.Publish(_archive);

    /// <summary>Pages.</summary>
    [Benchmark]
    public long Pages() => Made(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The search: index and pieces.</summary>
    [Benchmark]
    public long Index() =>
        SearchFileBuilder.Build(new SiteIndex(PublicArchive.From(_archive))).Sum(file => (long)file.Content().Length);

    /// <summary>Data files, exports and feeds.</summary>
    [Benchmark]
    public long Data() =>
        Made(file =>
            !file.Path.EndsWith(".html", StringComparison.Ordinal)
            && !file.Path.StartsWith("search/", StringComparison.Ordinal)
        );

    private long Made(Func<OutputFile, bool> take) => _files.Where(take).Sum(file => (long)file.Content().Length);

    private static InputFile Note(InputFile paper)
    {
        var text = Encoding.UTF8.GetString(paper.Bytes.Span);
        var sentence = text.Split('\n')
            .First(line =>
                line.Contains(". ", StringComparison.Ordinal) && !line.StartsWith('-') && !line.StartsWith('#')
            )
            .Split(". ")[0];
        var id = Path.GetFileNameWithoutExtension(paper.Path);
        return new InputFile(
            $"input/annotations/{id}/2026-01-01-note.md",
            Encoding.UTF8.GetBytes(
                "---\nauthor: A reader\ncreated: 2026-01-01\nmotivation: commenting\nquote: "
                    + $"\"{sentence}\"\n---\nA note.\n"
            )
        );
    }
}
