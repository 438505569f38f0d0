package dev.firstrung.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillFinderTest {

    private final SkillFinder finder = new SkillFinder(Taxonomy.standard());

    @Test
    void findsTheLongestTermWithItsPlace() {
        String text = "Built REST APIs with Spring Boot.";
        assertThat(finder.find(text))
                .containsExactly(
                        new Mention(6, 15, "REST APIs", "rest-api"), new Mention(21, 32, "Spring Boot", "spring-boot"));
    }

    @Test
    void findsHoweverItIsWritten() {
        assertThat(codes("front-end, Node.js; CI/CD | PowerBI"))
                .containsExactly("frontend-development", "nodejs", "ci-cd", "power-bi");
        assertThat(codes("Python3 and HTML5, LLMs")).containsExactly("python", "html", "llm");
        assertThat(codes("machine\nlearning")).containsExactly("machine-learning");
    }

    @Test
    void doesNotJoinWordsAcrossASentenceOrAList() {
        assertThat(codes("We love the machine. Learning is fun")).isEmpty();
        assertThat(codes("computer, vision")).isEmpty();
    }

    @Test
    void keepsCAndItsRelativesApart() {
        assertThat(codes("C, C++, C#, F# and .NET")).containsExactly("c", "cpp", "csharp", "fsharp", "dotnet");
        assertThat(codes("ASP.NET")).containsExactly("asp-net");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "go     | Python, Java and Go          | We go to market fast; ready, set, go",
                "go     | experience in the Go language | Go to our site to apply",
                "r      | R, Python, SQL               | John R. Smith runs R&D",
                "r      | Julia, R, Java               | Rewards (R&R); R and R",
                "typescript | JS, TS; React with TS     | BS, TS, Coding, Agile",
                "plc    | Siemens PLC and HMI          | Acme Holdings plc; Acme Group PLC",
                "tamil  | Speaks Tamil and English     | Madurai, Tamil Nadu",
                "npm    | npm, Yarn and webpack       | Hadoop, HDFS, Yarn, Hive",
                "crm    | CRM for an insurer          | the contact resistance meter (CRM)",
                "regression-analysis | Regression, clustering | Functional, Regression and Smoke testing",
                "ios    | iOS and Android apps        | routers with Cisco IOS",
                "prefect | pipelines in Prefect       | school prefect; elected Prefect",
                "drawing | drawing, painting          | analysed data, drawing conclusions",
                "software-testing | QA of software with Selenium | QA/QC civil engineer",
                "oracle-certified-associate | Oracle Certified Associate | Oracle Certified Professional",
                "english | English: fluent             | Little Flower English School; an English Medium School",
                "operating-systems | Linux kernel development | CUDA and Metal kernel development",
                "backend-development | Backend in Java; backend developer | racks at the backend of the hall",
                "cad    | Drafting in AutoCAD, drafting of CAD models | drafting and filing of memos",
                "information-technology | Technical Support Engineer; technical support and help desk | gave technical support to the auditors",
                "site-reliability-engineering | SRE; on-call support for SLOs | on-call support; told production support teams",
                "cold-calling | Cold calling           | cold water",
                "litigation | Litigation- Experience - 6 months | the litigation that was over",
                "llm    | RAG with LLMs; LLM agents    | LLM Masters in Law; an LLM degree; Law LLM",
                "natural-language-processing | NLP, natural language search | Natural Languages: Proficient in English",
                "r      | statistical programming in R | the R section",
                "c      | programming in C             | vitamin C and C-level sponsors",
                "excel  | Word, Excel and PowerPoint   | You will excel in this role and Excel at writing",
                "apache-spark | Hadoop, Spark          | Spark joy in customers",
                "spring | Spring, Hibernate            | graduating in Spring 2026",
                "excel  | Proficient in Excel, Word    | We excel in Word games",
                "excel  | Excel, Word                  | Excel in your career",
                "microsoft-word | Excel, Word and Outlook | Word of mouth; in a Word",
                "apache-spark | knowledge of Spark and Hive | a Spark of joy",
                "rest-api | knowledge of REST and JSON   | Rest of the services",
                "go     | moved a backend from Python to Go | Ready to go; Go to the backend",
                "rust   | C++ or Rust                  | trust no one",
                "swift  | Swift for iOS with Xcode     | a swift response; Swift payments",
                "chef   | Puppet, Chef and Ansible     | the executive Chef of our kitchen",
                "express | Node, Express, MongoDB      | express yourself; an Express lane",
                "adobe-indesign | Photoshop and InDesign | in design reviews",
                "experimental-design | DOE and statistical process control | it does not matter, and design matters",
                "data-analysis | EDA with pandas | EDA tools and EDA vendors",
                "data-warehousing | data modeling, warehousing and ETL | warehousing of goods",
                "communication | excellent verbal communication | network communication protocols",
                "windows | Windows and Linux servers | rolling time windows; windows of time",
                "bootstrap | HTML, CSS and Bootstrap | cluster bootstrap",
                "self-motivation | Initiative and drive, self motivated | technical initiatives",
                "python | written in Python | #jobs #python",
                "ci-cd | Jenkins, build pipelines | You build pipelines in Python",
                "ci-cd | maintain build pipelines in Jenkins | You will build pipelines in Python",
                "rest-api | REST, JSON and XML         | the rest of the team; Rest well",
                "optimization-algorithms | convex methods and optimization techniques | a model's life cycle and optimization techniques",
                "operations-management | SLA reviews of business operations | guards business operations and trust",
                "project-management | project delivery within budget | a strong focus on project delivery",
                "open-source | contributes to open source | experience with open source technologies",
                "process-improvement | lean and continuous improvement | tests, monitoring and continuous improvement",
                "leadership | coaching and team building | join the team building our search",
                "monitoring-and-observability | logs, metrics and telemetry | steers robots by telemetry",
                "infrastructure-as-code | configuration management with Ansible | a shop for configuration management",
                "data-manipulation | data processing with pandas | large data processing systems",
                "data-engineering | builds a data platform with Spark | a customer data platform",
                "lean-manufacturing | kaizen, 5S and TPM | product managers, TPMs and writers",
                "e-discovery | document review for litigation | code, design and other document reviews",
                "procurement | purchasing from suppliers | an employee stock purchasing plan",
                "accounting | the general ledger, journal entries | a distributed ledger team",
                "account-management | key account management, sales | identity and account management",
                "product-management | product manager with a product roadmap | aligns the product roadmap",
                "service-design | service design in Figma | high-scale service design",
                "strategic-planning | strategic planning and business strategy | bets that carry our business strategy",
                "requirements-analysis | gathers functional requirements | meets functional requirements",
                "photography | photography | computational photography",
                "canva | Photoshop and Canva | the drawing canvas",
                "workday | Workday and an HCM suite | within a workday",
                "slack | Slack, Jira | some slack in the plan",
                "zoom | Zoom, Webex | first talk over Zoom",
                "confluence | Jira and Confluence | at the confluence of art and code",
                "compensation-and-benefits | payroll, compensation and benefits | our compensation and benefits package",
                "apex | Salesforce with Apex | the APEX team builds engines",
                "metal | Vulkan, OpenGL or Metal | sheet metal; metal parts",
                "scheme | Lisp or Scheme | a pension scheme; the colour scheme",
                "zig | Rust, C++ or Zig | zig and zag",
                "gnu-compiler-collection | GCC and Clang | the GCC countries",
                "markdown | docs in HTML and Markdown | a markdown of prices",
                "jmp | statistics with JMP | JMP Securities",
                "technical-drawings | reads electrical schematics and manuals | improves schematics of thought",
                "vacuum-systems | pneumatic and vacuum equipment | in a vacuum",
                "plasma-etching | plasma etch and deposition | they etch a name",
                "cleanroom-work | gowning in a clean room | a clean room in the data shop",
                "equipment-calibration | calibration of equipment | calibration of the operator",
                "cybersecurity | security of the cloud | strict security and compliance rules",
                "emotional-intelligence | empathy and patience | patience for long builds",
                "finance | knowledge of asset management | knowledge of digital asset management",
                "regression-analysis | regression and clustering models | a surge in verification regressions",
                "information-technology | IT support, Jira | written in Java, and it starts here",
                "embedded-systems | embedded software | firmware and BIOS of servers",
                "operating-systems | knowledge of operating systems | builds and runs operating systems of record",
                "test-automation | Selenium test automation frameworks | CI/CD and automation frameworks",
                "data-analytics | analytics tools for data | social networks and analytics tools"
            })
    void ambiguousWordsNeedTheirCompany(String skill, String with, String without) {
        assertThat(codes(with)).contains(skill);
        assertThat(codes(without)).doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JTAG                | jtag",
                "Step Functions      | aws-step-functions",
                "API Gateway, Lambda and AWS | amazon-api-gateway",
                "Route 53            | amazon-route-53",
                "OpenSearch          | opensearch",
                "embedded Linux      | embedded-linux",
                "service mesh        | service-mesh",
                "Cosmos DB           | azure-cosmos-db",
                "UIKit               | uikit",
                "logic analyzers     | logic-analyzer",
                "motion planning     | motion-planning",
                "Parquet             | apache-parquet",
                "a lakehouse         | data-lakes",
                "web servers         | web-servers",
                "data quality        | data-quality",
                "data management     | data-management",
                "threat detection    | threat-detection",
                "MQTT                | mqtt"
            })
    void aProductGoesByItsOwnName(String text, String skill) {
        assertThat(codes(text)).contains(skill).doesNotContain("usb", "amazon-sns", "nginx", "databricks", "slam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preventive and corrective maintenance of pumps | equipment-maintenance",
                "use of hand tools and power tools              | hand-and-power-tools",
                "electromechanical assemblies                   | electromechanical-systems",
                "Soldering and rework                           | soldering",
                "TIG welding                                    | welding",
                "a CNC machinist                                | cnc-machining",
                "GD&T                                           | gd-t",
                "chemical vapor deposition (CVD)                | thin-film-deposition",
                "wafer fabrication                              | semiconductor-fabrication",
                "handles hazardous materials                    | hazardous-materials-handling",
                "troubleshooting skills                         | troubleshooting"
            })
    void knowsWhatHandsDo(String text, String skill) {
        assertThat(codes(text)).contains(skill);
    }

    @ParameterizedTest
    @CsvSource({
        "Tcl, tcl",
        "Minitab, minitab",
        "BrowserStack, browserstack",
        "WebGPU, webgpu",
        "Aerospike, aerospike",
        "WebStorm, webstorm",
        "Smalltalk, smalltalk",
        "QuickSight, amazon-quicksight",
        "Slurm, slurm"
    })
    void knowsTheToolsThatPostingsName(String text, String skill) {
        assertThat(codes(text)).containsExactly(skill);
    }

    @Test
    void ignoresAddresses() {
        assertThat(codes("mail java@example.com or see www.python.org and example.net"))
                .isEmpty();
        assertThat(codes("ada.java@example.com https://example.com/docker/kubernetes github.com/jo/python-react"))
                .isEmpty();
        assertThat(codes("Node.js/React and ASP.NET/C#")).containsExactly("nodejs", "react", "asp-net", "csharp");
    }

    @Test
    void placesAreExactOrderedAndDisjointForAnyText() {
        Random random = new Random(20261121);
        List<String> parts = new ArrayList<>(List.of(
                " ", ", ", "\n", "\0", "😀", ".", "/", "-", "+", "#", "é", "İ", "ß", "ﬁ", "\uD83D", "and", "or",
                "\u2028"));
        Taxonomy.standard().skills().stream().limit(300).forEach(skill -> parts.add(skill.name()));
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
                if (random.nextBoolean()) {
                    text.append((char) random.nextInt(0x3000));
                }
            }
            int end = 0;
            for (Mention mention : finder.find(text.toString())) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text())
                        .isNotEmpty();
                assertThat(Taxonomy.standard().byCode(mention.skill())).isPresent();
                end = mention.end();
            }
        }
    }

    @Test
    void copesWithAMegabyteOfTheWorstText() {
        for (String unit :
                List.of("a.", "a-a.com/", "a@", "C, ", "aws certified ", "Go Go ", "+#.", "\0", "machine ", "a")) {
            String text = unit.repeat(1_000_000 / unit.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> finder.find(text));
        }
    }

    private List<String> codes(String text) {
        return finder.find(text).stream().map(Mention::skill).toList();
    }
}
