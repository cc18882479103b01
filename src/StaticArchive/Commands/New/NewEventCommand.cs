using System.CommandLine;
using System.Globalization;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Link.Timeline;
using StaticArchive.Link.Timeline.Dates;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new event</c>: an event of the timeline, with the passage or the page that says so.</summary>
internal static class NewEventCommand
{
    /// <summary>The command.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var options = new EventOptions();
        var command = new Command("event", "Add an event to the timeline.")
        {
            options.Date,
            options.Title,
            options.Kind,
            options.Id,
            options.From,
            options.Source,
        };
        command.SetAction(parsed =>
        {
            var folders = shared.Bind(parsed).Locate(environment);
            return parsed.GetValue(options.From) is [var paper]
                ? EventCandidatePrinter.Print(folders, paper, environment)
                : Write(folders, ReadInput(parsed, options, folders, new OptionPrompt(environment)), environment);
        });
        return command;
    }

    private static EventInput ReadInput(
        ParseResult parsed,
        EventOptions options,
        ArchiveFolders folders,
        OptionPrompt ask
    )
    {
        var resolver = new QuoteResolver(folders);
        var evidence = AskEvidence(parsed.GetValue(options.From), resolver, ask);
        var page = evidence is null
            ? ask.Require(
                parsed.GetValue(options.Source),
                "--from or --source",
                "Address of a page that says so",
                AnswerChecker.CheckUrl
            )
            : parsed.GetValue(options.Source);
        var title = evidence is null
            ? ask.Require(parsed.GetValue(options.Title), "--title", "What happened")
            : ask.Prompt(parsed.GetValue(options.Title), "--title", "What happened")
                ?? EventStubWriter.FormatTitle(evidence.Exact);
        return new EventInput
        {
            Id = FindFreeId(Slug.From(parsed.GetValue(options.Id) ?? title), resolver),
            Date = ask.Require(
                parsed.GetValue(options.Date) ?? FindDate(evidence),
                "--date",
                "When (2005, 2001-07, 2005-10-03)",
                AnswerChecker.CheckDate
            ),
            Title = title,
            Kind = AskKind(parsed.GetValue(options.Kind), resolver, ask),
            Evidence = evidence,
            Page = page,
            BaseUrl = resolver.Settings.BaseUrl,
            IsFirst = !resolver.HasEvents,
        };
    }

    /// <summary>The passage, where a paper and its words are given.</summary>
    private static TextQuoteSelector? AskEvidence(string[]? from, QuoteResolver resolver, OptionPrompt ask) =>
        from is [var paper, var quote]
            ? resolver.Ask(
                ask,
                new TextQuoteSelector(paper, null, quote, null, null, new SourceLocation("staticarchive"))
            )
            : null;

    private static string AskKind(string? given, QuoteResolver resolver, OptionPrompt ask) =>
        ask.Require(
            given,
            "--kind",
            "Kind (policy, launch, change, …)",
            answer => AnswerChecker.CheckKind(answer, resolver.Settings.EventKinds)
        );

    /// <summary>Of an event with the id of another one nothing would be shown: <c>board-met-2</c>.</summary>
    private static string FindFreeId(string id, QuoteResolver resolver) =>
        Enumerable
            .Range(1, int.MaxValue)
            .Select(number => number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}"))
            .First(free => !resolver.HasEvent(free));

    /// <summary>The first date that the passage mentions by itself.</summary>
    private static string? FindDate(TextQuoteSelector? evidence) =>
        evidence is null
            ? null
            : DateExpressionFinder.Find(evidence.Exact, new DateContext([])).Select(date => date.Edtf).FirstOrDefault();

    private static int Write(ArchiveFolders folders, EventInput input, HostEnvironment environment)
    {
        var text =
            $"- id: {input.Id}\n"
            + YamlFormatter.FormatField("date", input.Date, "  ")
            + YamlFormatter.FormatField("title", input.Title, "  ")
            + YamlFormatter.FormatField("kind", input.Kind, "  ")
            + (
                input.Evidence is null
                    ? ""
                    : "  evidence:\n    - paper: " + input.Evidence.Paper + "\n" + FormatEvidence(input.Evidence)
            )
            + (input.Page is null ? "" : "  sources:\n    - url: " + YamlFormatter.FormatQuoted(input.Page) + "\n");
        const string File = "timeline/events.yml";
        var isNew = !FileSystem.FileExists(Path.Combine(folders.Input, File));
        FileSystem.AppendToFile(
            folders.Input,
            File,
            (isNew ? SchemaModeline.Format(EventSchema.Schema, folders, File, input.BaseUrl) : "") + "\n" + text
        );
        environment.Out.WriteLine($"The event \"{input.Id}\" is in input/{File}.");
        if (input.IsFirst)
        {
            environment.Out.WriteLine(
                "From now on the timeline shows these events, and no longer by itself when each paper came out."
            );
        }

        return WrittenFileChecker.Check(folders, $"input/{File}", environment);
    }

    private static string FormatEvidence(TextQuoteSelector evidence) =>
        YamlFormatter.FormatField("document", evidence.Document, "      ")
        + YamlFormatter.FormatField("quote", evidence.Exact, "      ")
        + YamlFormatter.FormatField("prefix", evidence.Prefix, "      ")
        + YamlFormatter.FormatField("suffix", evidence.Suffix, "      ");

    private sealed record EventInput
    {
        public required string Id { get; init; }

        public required string Date { get; init; }

        public required string Title { get; init; }

        public required string Kind { get; init; }

        public TextQuoteSelector? Evidence { get; init; }

        public string? Page { get; init; }

        public string? BaseUrl { get; init; }

        public bool IsFirst { get; init; }
    }

    private sealed class EventOptions
    {
        public Option<string?> Date { get; } =
            new("--date") { Description = "EDTF: 2005, 2001-07, 2005-10-03, 1998~, 2009/2010." };

        public Option<string?> Title { get; } =
            new("--title") { Description = "What happened, in a sentence or less." };

        public Option<string?> Kind { get; } =
            new("--kind")
            {
                Description =
                    "legislation, policy, launch, change, end, pilot, organisation, publication, evaluation, "
                    + "award, or the archive's own.",
            };

        public Option<string?> Id { get; } =
            new("--id") { Description = "Its address within the timeline; otherwise made from the title." };

        public Option<string[]> From { get; } =
            new("--from")
            {
                Description =
                    "A paper and the words in it that say so; a date in them need not be given again. The paper "
                    + "alone: prints the beginning of an event for each date in it that no event claims.",
                HelpName = "PAPER> <QUOTE",
                Arity = new ArgumentArity(1, 2),
                AllowMultipleArgumentsPerToken = true,
            };

        public Option<string?> Source { get; } =
            new("--source") { Description = "Address of a page that says so.", HelpName = "URL" };
    }
}
