using System.CommandLine;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Link.Timeline;
using StaticArchive.Link.Timeline.Dates;
using StaticArchive.Model;
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
        var evidence = parsed.GetValue(options.From) is [var paper, var quote]
            ? new QuoteResolver(folders).Resolve(paper, quote, prefix: null, suffix: null)
            : null;
        var page = evidence is null
            ? ask.Require(parsed.GetValue(options.Source), "--from or --source", "Address of a page that says so")
            : parsed.GetValue(options.Source);
        var title = evidence is null
            ? ask.Require(parsed.GetValue(options.Title), "--title", "What happened")
            : ask.Prompt(parsed.GetValue(options.Title), "What happened")
                ?? EventStubWriter.FormatTitle(evidence.Exact);
        return new EventInput
        {
            Id = Slug.From(parsed.GetValue(options.Id) ?? title),
            Date = ask.Require(
                parsed.GetValue(options.Date) ?? FindDate(evidence),
                "--date",
                "When (2005, 2001-07, 2005-10-03)"
            ),
            Title = title,
            Kind = ask.Require(parsed.GetValue(options.Kind), "--kind", "Kind (policy, launch, change, …)"),
            Evidence = evidence,
            Page = page,
        };
    }

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
        FileSystem.AppendToFile(folders.Input, "timeline/events.yml", "\n" + text);
        environment.Out.WriteLine(
            $"The event \"{input.Id}\" is in input/timeline/events.yml. \"{environment.CommandName} check\" "
                + "tells whether something is wrong with it."
        );
        return 0;
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
