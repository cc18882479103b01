using StaticArchive.Caching.Serialization;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Tests.Caching.Serialization;

/// <summary>A value is read as it was written, and values that differ have different fingerprints.</summary>
public class SerializerTests
{
    private readonly SerializerRegistry _serializers = new();

    [Fact]
    public void Every_document_of_the_archive_comes_back_as_it_was()
    {
        var input = Repository.Files("input/").ToList();
        var files = input.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var document in Pipeline.Run(input, settings => settings, _ => { }).Archive.Documents)
        {
            var again = (Document)Again(document, files);
            Assert.Equal(Written(document), Written(again));
            Assert.Equal(
                (document.Text, document.Source.Text, document.Map.ToSource(new Span(40, 90))),
                (again.Text, again.Source.Text, again.Map.ToSource(new Span(40, 90)))
            );
            Assert.Equal(
                document.Blocks.Select(block => block with { Source = [], Table = null, Pictures = [] }),
                again.Blocks.Select(block => block with { Source = [], Table = null, Pictures = [] })
            );
            Assert.Equal(
                document.Blocks.Select(block => string.Join(' ', block.Pictures)),
                again.Blocks.Select(block => string.Join(' ', block.Pictures))
            );
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("naïve – “quoted” 中 \U0001F600")]
    [InlineData("half a pair: \uD83D and \uDE00")]
    [InlineData("\0\u0001\uFFFF")]
    public void A_string_comes_back_unit_by_unit(string text) =>
        Assert.Equal(text, ((Sample)Again(Sample.WithText(text))).Text);

    [Fact]
    public void All_kinds_of_field_come_back()
    {
        var sample = Sample.WithText("a") with
        {
            Number = int.MinValue,
            Long = long.MaxValue,
            Ratio = -0.1,
            Day = new DateOnly(2001, 2, 3),
            Maybe = 0,
            Kind = BlockKind.Table,
            Flag = true,
            Sign = 'é',
            Spans = [new Span(1, 2), new Span(3, 400_000)],
            Names = ["a", "b", "a"],
            Set = ["x", "y"],
            Pairs = [("a", 1), (null, 2)],
            Map = new Dictionary<string, Sample?>(StringComparer.Ordinal)
            {
                ["one"] = Sample.WithText("inner"),
                ["none"] = null,
            },
            Bytes = [1, 2, 3],
        };
        var again = (Sample)Again(sample);
        Assert.Equal(Written(sample), Written(again));
        Assert.Equal(
            (int.MinValue, long.MaxValue, -0.1, new DateOnly(2001, 2, 3), 0, BlockKind.Table, true, 'é'),
            (again.Number, again.Long, again.Ratio, again.Day, again.Maybe, again.Kind, again.Flag, again.Sign)
        );
        Assert.Equal(["a", "b", "a"], again.Names);
        Assert.Equal([("a", 1), (null, 2)], again.Pairs);
        Assert.Equal(["x", "y"], again.Set.Order(StringComparer.Ordinal));
        Assert.Equal("inner", again.Map["one"]!.Text);
        Assert.Null(again.Map["none"]);
        Assert.Equal([1, 2, 3], again.Bytes);
    }

    [Fact]
    public void No_two_values_have_one_fingerprint()
    {
        Sample[] others = [Plain, .. WithOneFieldChanged()];
        Assert.Equal(
            others.Length,
            others.Select(other => _serializers.ComputeFingerprint("a", [other])).Distinct().Count()
        );
    }

    [Fact]
    public void Equal_values_have_one_fingerprint() =>
        Assert.Equal(
            _serializers.ComputeFingerprint("a", [Plain]),
            new SerializerRegistry().ComputeFingerprint("a", [Sample.WithText(new string('a', 1))])
        );

    [Fact]
    public void Inputs_are_compared_by_content()
    {
        Fingerprint Compute(params object?[] inputs) => _serializers.ComputeFingerprint("a", inputs);
        CslItem Item(string title) => new() { Title = title };
        Assert.Equal(Compute(Item("A"), Item("A")), Compute(Item("A"), Item("A")));
        Assert.NotEqual(Compute(Item("A"), Item("A")), Compute(Item("A"), Item("B")));
        Assert.Equal(Compute(new List<CslItem> { Item("A") }), Compute((object)new[] { Item("A") }));
        object?[][] others =
        [
            [],
            [null],
            [null, null],
            [""],
            ["a", "b"],
            ["b", "a"],
            [new[] { "a", "b" }],
            [new[] { "a" }, "b"],
            [1],
            [1L],
            [Item("A")],
            [new[] { Item("A") }],
            [Item("A"), null],
        ];
        Assert.Equal(others.Length, others.Select(inputs => Compute(inputs)).Distinct().Count());
        Assert.NotEqual(_serializers.ComputeFingerprint("a", []), _serializers.ComputeFingerprint("b", []));
    }

    [Fact]
    public void What_cannot_be_written_is_refused_and_not_left_out()
    {
        Assert.Throws<NotSupportedException>(() => Written(new Holder<Func<int>>(() => 1)));
        Assert.Throws<NotSupportedException>(() => Written(new Holder<Lazy<int>>(new Lazy<int>(1))));
        Assert.Throws<NotSupportedException>(() => Written(new Holder<object>("a")));
        Assert.Throws<NotSupportedException>(() => Written(new Holder<Holder<int>>(new Derived(1))));
    }

    private static Sample Plain => Sample.WithText("a");

    private static IEnumerable<Sample> WithOneFieldChanged() => WithOneValueChanged().Concat(WithOneListChanged());

    private static IEnumerable<Sample> WithOneValueChanged()
    {
        yield return Plain with
        {
            Text = "b",
        };
        yield return Plain with
        {
            Number = 1,
        };
        yield return Plain with
        {
            Maybe = 0,
        };
        yield return Plain with
        {
            Flag = true,
        };
        yield return Plain with
        {
            Kind = BlockKind.Table,
        };
    }

    private static IEnumerable<Sample> WithOneListChanged()
    {
        yield return Plain with
        {
            Names = [""],
        };
        yield return Plain with
        {
            Names = ["", ""],
        };
        yield return Plain with
        {
            Spans = [default],
        };
        yield return Plain with
        {
            Pairs = [(null, 0)],
        };
        yield return Plain with
        {
            Pairs = [("", 0)],
        };
        yield return Plain with
        {
            Bytes = [],
        };
        yield return Plain with
        {
            Map = new Dictionary<string, Sample?> { [""] = null },
        };
        yield return Plain with
        {
            Set = [""],
        };
    }

    private byte[] Written(object value)
    {
        using var output = new SerializationWriter(isFingerprintOnly: false);
        _serializers.Get(value.GetType()).Write(value, output);
        return output.WrittenMemory.ToArray();
    }

    private object Again(object value, IReadOnlyDictionary<string, InputFile>? files = null) =>
        _serializers
            .Get(value.GetType())
            .Read(new SerializationReader(Written(value), files ?? new Dictionary<string, InputFile>()))!;

    private record Holder<T>(T Value);

    private sealed record Derived(int Number) : Holder<int>(Number);

    private sealed record Sample(
        string Text,
        int Number,
        long Long,
        double Ratio,
        DateOnly Day,
        int? Maybe,
        BlockKind Kind,
        bool Flag,
        char Sign
    )
    {
        public IReadOnlyList<Span> Spans { get; init; } = [];

        public List<string> Names { get; init; } = [];

        public HashSet<string> Set { get; init; } = [];

        public (string?, int)[] Pairs { get; init; } = [];

        public IReadOnlyDictionary<string, Sample?> Map { get; init; } = new Dictionary<string, Sample?>();

        public byte[]? Bytes { get; init; }

        public static Sample WithText(string text) =>
            new(text, 0, 0, 0, default, null, BlockKind.Paragraph, false, ' ');
    }
}
